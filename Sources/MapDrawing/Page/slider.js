// The day shown, for maps whose features come and go.

const days = daysOfChange();
let timer = null;

/** How long a day is shown while it plays, in milliseconds. */
const PACE = 1100;

function setDay(number) {
  const index = Math.max(0, Math.min(days.length - 1, number));
  byId('day').value = String(index);
  byId('day').setAttribute('aria-valuetext', dayText(days[index]));
  byId('all-days').checked = false;
  shownDay = days[index];
  byId('day-label').textContent = dayText(days[index]);
  drawFeatures();
  placeLabels();
}

function showAllDays() {
  stop();
  shownDay = null;
  byId('day-label').textContent = '';
  drawFeatures();
  placeLabels();
}

/** Goes to a day on which a feature lasts. */
function showDayOf(feature) {
  if (shownDay === null) return;
  const first = days.findIndex((day) => lastsOn(feature, day));
  if (first >= 0) setDay(first);
}

/** The last report of the day shown, or of a day before, goes with the map. */
function followDay() {
  const past = reports.filter(({ date }) => date && date <= shownDay);
  const last = past[past.length - 1];
  if (!last) return;
  // The first of that day's reports is where one begins to read.
  const first = past.find(({ date }) => date === last.date);
  clearSelection();
  openReport(first);
}

function stop() {
  clearInterval(timer);
  timer = null;
  byId('play').setAttribute('aria-label', 'Play');
  byId('play').firstElementChild.textContent = '▶';
}

function step() {
  const next = Number(byId('day').value) + 1;
  if (next >= days.length) return stop();
  setDay(next);
  followDay();
}

function play() {
  if (timer) return stop();
  if (Number(byId('day').value) >= days.length - 1 || shownDay === null) {
    setDay(0);
    followDay();
  }
  timer = setInterval(step, PACE);
  byId('play').setAttribute('aria-label', 'Pause');
  byId('play').firstElementChild.textContent = '❚❚';
}

function startDays() {
  if (days.length < 2) return drawFeatures();
  byId('dates').hidden = false;
  byId('day').max = String(days.length - 1);
  byId('day').addEventListener('input', () => {
    stop();
    setDay(Number(byId('day').value));
    followDay();
  });
  byId('play').addEventListener('click', play);
  byId('all-days').addEventListener('change', (event) => {
    if (event.target.checked) showAllDays();
    else setDay(Number(byId('day').value));
  });
  // Ground changes hands: all days at once would be a muddle. Without ground the whole is the better beginning.
  const hasControl = features.some(({ layer }) => layer === 'control');
  byId('whole').hidden = hasControl;
  setDay(days.length - 1);
  if (!hasControl) {
    byId('all-days').checked = true;
    showAllDays();
  } else {
    followDay();
  }
}
