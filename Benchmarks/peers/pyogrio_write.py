"""Reads a file and writes it in another format, with pyogrio and geopandas: pyogrio_write.py SOURCE TARGET DRIVER."""

import sys

import pyogrio

source, target, driver = sys.argv[1:4]
frame = pyogrio.read_dataframe(source)
pyogrio.write_dataframe(frame, target, driver=driver)
