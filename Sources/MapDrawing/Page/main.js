// Puts the page together.

function startDownload() {
  byId('download').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(mapData)], { type: 'application/geo+json' }));
    const name = (document.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'map').slice(0, 80);
    const link = element('a', { href: address, download: `${name}.geojson` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
}

function startFooter() {
  const { sources, description, license, gazetteer, software } = mapData.metadata ?? {};
  byId('subtitle').textContent = description ? description[0].toUpperCase() + description.slice(1) : '';
  byId('footer').append(
    element('span', {}, 'Derived from published reports'),
    sources ? element('span', {}, 'Sources: ', isolated(sources)) : '',
    license ? element('span', {}, isolated(license)) : '',
    gazetteer ? element('span', {}, isolated(gazetteer)) : '',
    pageData.attribution ? element('span', {}, pageData.attribution) : '',
    element('span', {}, `Made with ${software || 'frontline'} and Leaflet`));
}

startFooter();
startDownload();
startLegend();
startLanguages();
startReports();
startSelection();
// Names are measured before a day asks which of them fit.
writeLabels();
startDays();
map.invalidateSize({ pan: false });
showAll();
