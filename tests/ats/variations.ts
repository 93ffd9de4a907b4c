/**
 * What pages may write in many ways, a class at a time: each variation is a small page with other words,
 * other markup or another language, and what a person reads on it. What is not named is not said there.
 */
import { JOB, KIT, PROFILE, REVIEW, SCHEDULING, SCORECARD } from './small-page.ts';

const NEW_PROFILE = 'https://app.greenhouse.io/people/7/applications/9';
const REVIEW_OF = `${REVIEW}/9`;
const CANDIDATES = 'https://app.greenhouse.io/plans/5/candidates?in_stages=Onsite';

/** One page and what it says. */
export interface Variation {
  about: string;
  /** Another address than that of its class. */
  address?: string;
  title?: string;
  body: string;
  candidate?: string;
  job?: string;
  department?: string;
  stage?: string;
  interview?: string;
  minutes?: number;
}

export interface VariationClass {
  name: string;
  address: string;
  variations: readonly Variation[];
}

const ADA = { candidate: 'Ada Quill' };
const H1 = '<h1>Ada Quill</h1>';

export const VARIATIONS: readonly VariationClass[] = [
  {
    name: 'a labelled value with words behind it',
    address: PROFILE,
    variations: [
      {
        about: 'since when',
        body: `${H1}<p>Current stage: <strong>Skills Check</strong> since 2 March</p>`,
        ...ADA,
        stage: 'Skills Check',
      },
      {
        about: 'in brackets',
        body: `${H1}<p>Stage: <b>Skills Check</b> (3 days)</p><p>Job: <a href="/sdash/5">Florist</a> in Leeds</p>`,
        ...ADA,
        stage: 'Skills Check',
        job: 'Florist',
      },
      {
        about: 'behind a comma',
        body: `${H1}<div>Job: <a href="/sdash/5">Florist</a>, opened in May</div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'German',
        body: `${H1}<p>Aktuelle Phase: <b>Probearbeiten</b> seit 3. Mai</p>`,
        ...ADA,
        stage: 'Probearbeiten',
      },
      {
        about: 'Japanese',
        body: `<h1>佐藤 花</h1><p>選考段階：<b>一次面接</b> 3月2日から</p>`,
        candidate: '佐藤 花',
        stage: '一次面接',
      },
      {
        about: 'how many of how many',
        body: `${H1}<li>Stage: <em>Skills Check</em> · 3 of 6</li>`,
        ...ADA,
        stage: 'Skills Check',
      },
      {
        about: 'as a badge of its own',
        body: `${H1}<p>Stage: <span>Skills Check</span> <span class="badge">New</span> for 2 days</p>`,
        ...ADA,
        stage: 'Skills Check',
      },
    ],
  },
  {
    name: 'the current stage of a list',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'in strong words, its interview in a box below',
        body: `${H1}<ol><li>Intro <span>Passed</span></li><li aria-current="step"><strong>Meet the crew</strong><div><h3>Kitchen walk</h3><p>45 minutes · Wed 10:00</p></div></li><li>Offer</li></ol>`,
        ...ADA,
        stage: 'Meet the crew',
        interview: 'Kitchen walk',
        minutes: 45,
      },
      {
        about: 'in a span with a number before it',
        body: `${H1}<ol><li><span>1.</span> Intro</li><li aria-current="step"><span>2.</span> <span>Meet the crew</span><ul><li><h4>Kitchen walk</h4></li></ul></li></ol>`,
        ...ADA,
        stage: 'Meet the crew',
        interview: 'Kitchen walk',
      },
      {
        about: 'the stage in a heading, the interview in a smaller one',
        body: `${H1}<section><div>Intro</div><div aria-current="step"><h3>Meet the crew</h3><h4>Kitchen walk</h4><p>1 h 30</p></div></section>`,
        ...ADA,
        stage: 'Meet the crew',
        interview: 'Kitchen walk',
        minutes: 90,
      },
      {
        about: 'a button that opens it',
        body: `${H1}<ol><li><button>Intro</button></li><li aria-current="step"><button aria-expanded="true">Meet the crew</button><div><h3>Kitchen walk</h3></div></li></ol>`,
        ...ADA,
        stage: 'Meet the crew',
        interview: 'Kitchen walk',
      },
      {
        about: 'two interviews, so none',
        body: `${H1}<ol><li>Intro</li><li aria-current="step"><b>Meet the crew</b><h4>Kitchen walk</h4><h4>Tasting</h4></li></ol>`,
        ...ADA,
        stage: 'Meet the crew',
      },
      {
        about: 'a badge says that it is current',
        body: `${H1}<ul><li>Application Review <span class="badge">Done</span></li><li>Meet the crew <span class="badge">Current</span></li><li>Offer</li></ul>`,
        ...ADA,
        stage: 'Meet the crew',
      },
      {
        about: 'words say that it is the current stage',
        body: `${H1}<div class="rows"><div><span>Intro</span></div><div><span>Meet the crew</span> <em>Current stage</em></div><div><span>Offer</span></div></div>`,
        ...ADA,
        stage: 'Meet the crew',
      },
      {
        about: 'its title says so, other markup than the others have',
        body: `${H1}<div class="a">Intro</div><div class="b" title="Current stage">Meet the crew</div><div class="a">Offer</div>`,
        ...ADA,
        stage: 'Meet the crew',
      },
      {
        about: 'German words say so',
        body: `<h1>Jörg Imhoff</h1><ol><li>Erstgespräch</li><li>Probearbeiten <i>Aktuelle Phase</i></li><li>Angebot</li></ol>`,
        candidate: 'Jörg Imhoff',
        stage: 'Probearbeiten',
      },
      {
        about: 'none is marked',
        body: `${H1}<ol><li>Intro</li><li>Meet the crew</li><li>Offer</li></ol>`,
        ...ADA,
      },
      {
        about: 'open details of a stage that is not current say nothing',
        body: `${H1}<details open><summary>Intro Interview</summary><p>Done</p></details><details><summary>Panel Interview</summary></details>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'an old profile’s stages',
    address: PROFILE,
    variations: [
      {
        about: 'the option of another class',
        body: `<h1 class="person-name">Ada Quill</h1><div><div class="small-button stage-option">Intro</div><div class="small-button current-stage">Taste</div><div class="small-button stage-option">Offer</div></div>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'the option with one class more',
        body: `<div class="person-name">Ada Quill</div><div><div class="stage-option">Intro</div><div class="stage-option on">Taste</div><div class="stage-option">Offer</div></div>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'the option without the class, in links',
        body: `<h1 class="person-name">Ada Quill</h1><p><a class="stage-option">Intro</a><a class="here">Taste</a><a class="stage-option">Offer</a></p>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'a button among them is no stage',
        body: `<h1 class="person-name">Ada Quill</h1><div><div class="stage-option">Intro</div><div class="stage-option">Taste</div><button>Cancel</button></div>`,
        ...ADA,
      },
      {
        about: 'the only interview of the current stage in a table',
        body: `<h1 class="person-name">Ada Quill</h1><p>Stage: <b>Taste</b></p><table id="stages"><tr stage_id="1"><td class="details">1. Intro</td></tr><tr stage_id="2"><td class="details">2. Taste</td></tr><tr class="interview"><td><span class="interview-info">Menu talk, 60 minutes, with Bo Lind</span></td></tr><tr stage_id="3"><td class="details">3. Offer</td></tr></table>`,
        ...ADA,
        stage: 'Taste',
        interview: 'Menu talk',
        minutes: 60,
      },
      {
        about: 'two interviews in the table, so none',
        body: `<h1 class="person-name">Ada Quill</h1><table id="stages"><tr><td class="details">2. Taste</td></tr><tr class="interview"><td><span class="interview-info">Menu talk</span></td></tr><tr class="interview"><td><span class="interview-info">Wine talk</span></td></tr></table>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'a header with job and stage',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'the stage behind the linked job, words say that it is current',
        body: `${H1}<div>Viewing: <a href="/plans/5">Head Florist</a> — <span>Flower arranging</span> <em>current stage</em></div>`,
        ...ADA,
        job: 'Head Florist',
        stage: 'Flower arranging',
      },
      {
        about: 'job and where',
        body: `${H1}<p><a href="/sdash/5">Florist</a> · <span>London 14:20 local time</span></p>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'labels in the header',
        body: `<header><h1>Ada Quill</h1><dl><dt>Job</dt><dd>Florist</dd><dt>Current stage</dt><dd>Taste</dd><dt>Department</dt><dd>Plants</dd></dl></header>`,
        ...ADA,
        job: 'Florist',
        stage: 'Taste',
        department: 'Plants',
      },
      {
        about: '"in stage" in words',
        body: `${H1}<p>In stage <b>Taste</b> for <a href="/sdash/5">Florist</a></p>`,
        ...ADA,
        stage: 'Taste',
        job: 'Florist',
      },
      {
        about: 'French',
        body: `<h1>Élodie Marchais</h1><p>Étape actuelle : <strong>Essai en cuisine</strong></p><p>Poste : <a href="/sdash/5">Chef de partie</a></p>`,
        candidate: 'Élodie Marchais',
        stage: 'Essai en cuisine',
        job: 'Chef de partie',
      },
      {
        about: 'pronouns and a way to say the name beside it',
        body: `<h1>Ada Quill <span>(she/her)</span> <button>Hear name</button></h1><p><a href="/sdash/5">Florist</a></p>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'a label to the left of a chosen option',
        body: `${H1}<label for="s">Stage</label><select id="s"><option>Intro</option><option selected>Taste</option></select>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'rejected: the banner is no stage',
        body: `${H1}<div class="banner">Rejected on 3 May: position filled</div><p><a href="/sdash/5">Florist</a></p>`,
        ...ADA,
        job: 'Florist',
      },
    ],
  },
  {
    name: 'somebody else on the page',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'a drawer with its own name in the heading',
        body: `<div>${H1}<table><tr><th>Current stage</th><td>Taste</td></tr></table></div><div class="drawer"><h2>Quick view: Ben Oduya</h2><p>Current stage: Intro call</p></div>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'a card of the next one with a heading of the first level',
        body: `<div>${H1}<table><tr><th>Job</th><td>Florist</td></tr><tr><th>Current stage</th><td>Taste</td></tr></table></div><div><h1>Ben Oduya</h1><table><tr><th>Job</th><td>Plumber</td></tr><tr><th>Current stage</th><td>Intro call</td></tr></table></div>`,
        ...ADA,
        stage: 'Taste',
        job: 'Florist',
      },
      {
        about: 'a possible duplicate',
        body: `${H1}<p>Stage: <b>Taste</b></p><section><h2>Possible duplicate</h2><h3>Ada Quille</h3><p>Stage: <b>Offer</b></p></section>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'similar people in a section',
        body: `${H1}<p>Stage: Taste</p><section><h3>Similar candidates</h3><div><a href="/people/8">Ben Oduya</a><p>Stage: Offer</p></div></section>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'only another one’s section is labelled',
        body: `${H1}<section><h2>Referred with: Ben Oduya</h2><p>Stage: Offer</p></section>`,
        ...ADA,
      },
      {
        about: 'the section with the own name counts',
        body: `${H1}<section><h2>Ada Quill</h2><p>Stage: Taste</p></section>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'a section of another name for a thing counts',
        body: `${H1}<section><h2>Application Details</h2><p>Stage: Taste</p><p>Job: Florist</p></section>`,
        ...ADA,
        stage: 'Taste',
        job: 'Florist',
      },
      {
        about: 'an activity with labels',
        body: `${H1}<p>Stage: Taste</p><h3>Activity</h3><div class="activity"><p>Moved to stage: Intro</p><p>Stage: Intro</p></div>`,
        ...ADA,
        stage: 'Taste',
      },
    ],
  },
  {
    name: 'several applications',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'the linked one of the address',
        body: `${H1}<ul><li><a href="/people/7/applications/9" aria-current="true">Florist</a></li><li><a href="/people/7/applications/10">Gardener</a></li></ul>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'a card with the application of the address',
        body: `${H1}<article><a href="/people/7/applications/9">Open</a><p>Job: Florist</p><p>Stage: Taste</p></article><article><a href="/people/7/applications/10">Open</a><p>Job: Gardener</p><p>Stage: Offer</p></article>`,
        ...ADA,
        job: 'Florist',
        stage: 'Taste',
      },
      {
        about: 'a section that is called selected',
        body: `${H1}<section aria-label="Selected application"><h2>Florist</h2><p>Stage: Taste</p></section><section aria-label="Other application"><h2>Gardener</h2><p>Stage: Offer</p></section>`,
        ...ADA,
        job: 'Florist',
        stage: 'Taste',
      },
      {
        about: 'a tab that is selected',
        body: `${H1}<div role="tablist" aria-label="Jobs"><button role="tab" aria-selected="false">Gardener</button><button role="tab" aria-selected="true">Florist</button></div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'other applications below a heading',
        body: `${H1}<p>Job: Florist</p><section><h3>Other applications</h3><p>Job: Gardener</p><p>Stage: Offer</p></section>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'earlier applications in German',
        body: `<h1>Jörg Imhoff</h1><p>Stelle: Florist</p><section><h3>Frühere Bewerbungen</h3><p>Stelle: Gärtner</p><p>Phase: Angebot</p></section>`,
        candidate: 'Jörg Imhoff',
        job: 'Florist',
      },
      {
        about: 'a table of two',
        body: `${H1}<table><thead><tr><th>Job</th><th>Stage</th></tr></thead><tr><td>Florist</td><td>Taste</td></tr><tr><td>Gardener</td><td>Offer</td></tr></table>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'a heading that names the page, not a person',
    address: REVIEW_OF,
    variations: [
      {
        about: '"Reviewing applications", the name linked',
        body: `<h1>Reviewing applications</h1><article><h2><a href="/people/7/applications/9" target="_blank">Ada Quill</a></h2></article>`,
        ...ADA,
      },
      {
        about: '"Next application"',
        body: `<h1>Next application</h1><h2><a href="/people/7?application_id=9">Ada Quill</a></h2>`,
        ...ADA,
      },
      {
        about: '"Review queue"',
        body: `<h1>Review queue</h1><h2><a href="/people/7?application_id=9">Ada Quill</a></h2><p>Job: <strong>Florist</strong></p>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: '"New applicants"',
        body: `<h1>New applicants</h1><div><a href="/people/7/applications/9">Ada Quill</a></div>`,
        ...ADA,
      },
      {
        about: 'German',
        body: `<h1>Bewerbungen prüfen</h1><h2><a href="/people/7/applications/9">Jörg Imhoff</a></h2>`,
        candidate: 'Jörg Imhoff',
      },
      {
        about: 'French',
        body: `<h1>Examen des candidatures</h1><h2><a href="/people/7/applications/9">Élodie Marchais</a></h2>`,
        candidate: 'Élodie Marchais',
      },
      {
        about: 'Spanish',
        body: `<h1>Revisión de solicitudes</h1><h2><a href="/people/7/applications/9">Inés Otero</a></h2>`,
        candidate: 'Inés Otero',
      },
      {
        about: 'Japanese',
        body: `<h1>応募書類の確認</h1><h2><a href="/people/7/applications/9">佐藤 花</a></h2>`,
        candidate: '佐藤 花',
      },
      {
        about: 'the same on a profile',
        address: PROFILE,
        body: `<h1>Candidate profile</h1><h2>Ada Quill</h2><p>Job: Florist</p>`,
        title: 'Ada Quill | Greenhouse',
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'links to others in the queue',
        body: `<h1>Applications to review</h1><ul><li><a href="/people/8/applications/10">Ben Oduya</a></li></ul><h2><a href="/people/7/applications/9">Ada Quill</a></h2>`,
        ...ADA,
      },
      {
        about: 'a name beside a title',
        body: `<h1><span class="sub">Application 3 of 12</span> <a href="/people/7/applications/9">Mx. Ada Quill</a></h1>`,
        candidate: 'Mx. Ada Quill',
      },
      {
        about: 'a name without a link keeps the heading',
        body: `${H1}<p>they/them · applied yesterday</p><p>Stage: <b>CV Sift</b></p>`,
        ...ADA,
        stage: 'CV Sift',
      },
    ],
  },
  {
    name: 'scheduling for somebody',
    address: SCHEDULING,
    variations: [
      {
        about: 'a linked name and the job below it',
        body: `<h1>Tasting</h1><p>Scheduling for <a href="/people/7?application_id=9">Ada Quill</a></p><p>Pastry Chef, Riverside</p>`,
        ...ADA,
        job: 'Pastry Chef, Riverside',
        interview: 'Tasting',
      },
      {
        about: 'the job behind the linked name',
        body: `<h1>Schedule Menu talk</h1><p><a href="/people/7">Ada Quill</a> – Line Cook</p>`,
        ...ADA,
        job: 'Line Cook',
        interview: 'Menu talk',
      },
      {
        about: 'a list of interviews is called so, one of them chosen',
        body: `<div aria-label="Interviews"><p>Stage</p><h3>Visit</h3><ul><li><button>Trial shift</button></li><li aria-current="true"><button>Menu talk</button></li></ul></div><h1>Menu talk</h1><p>Candidate: Ada Quill</p>`,
        ...ADA,
        stage: 'Visit',
        interview: 'Menu talk',
      },
      {
        about: 'several are scheduled at once, so none',
        body: `<h1>Schedule all</h1><p>Candidate: Ada Quill</p><div aria-label="Interviews"><h3>Visit day</h3><ul><li>Trial shift</li><li>Menu talk</li></ul></div>`,
        ...ADA,
      },
      {
        about: 'a pressed button among interviews',
        body: `<p>Candidate: Ada Quill</p><ul aria-label="Interviews"><li><button aria-pressed="false">Trial shift</button></li><li><button aria-pressed="true">Menu talk</button></li></ul>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'German',
        body: `<h1>Termin planen</h1><dl><dt>Kandidat</dt><dd>Jörg Imhoff</dd><dt>Stelle</dt><dd>Bäcker</dd><dt>Interview</dt><dd>Backprobe</dd><dt>Dauer</dt><dd>1 Std. 30 Min.</dd></dl>`,
        candidate: 'Jörg Imhoff',
        job: 'Bäcker',
        interview: 'Backprobe',
        minutes: 90,
      },
      {
        about: 'from and to in two fields',
        body: `<h1>Schedule Menu talk with Ada Quill</h1><label>Job<input value="Line Cook"></label><p>When: Tue 10:00 – 10:45</p>`,
        ...ADA,
        job: 'Line Cook',
        interview: 'Menu talk',
        minutes: 45,
      },
      {
        about: 'a heading of the calendar is nobody’s',
        body: `<h1>Find a time</h1><p>Candidate: Ada Quill</p><p>Interview: Menu talk</p><h2>Tuesday</h2><ul><li>10:00 Panel – Ben Oduya</li></ul>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'a label in a row of its own',
        body: `<div class="row"><span>Candidate</span><span>Ada Quill</span></div><div class="row"><span>Job</span><span>Line Cook</span></div><div class="row"><span>Length</span><span>1 h 30</span></div>`,
        ...ADA,
        job: 'Line Cook',
        minutes: 90,
      },
      {
        about: '"Interview · Stage" in the heading',
        body: `<h1>Menu talk · Onsite</h1><p>Candidate: Ada Quill</p>`,
        ...ADA,
        interview: 'Menu talk',
        stage: 'Onsite',
      },
    ],
  },
  {
    name: 'kits and scorecards without hooks',
    address: KIT,
    variations: [
      {
        about: 'the heading is the interview, the name below it',
        body: `<h1>Values conversation</h1><h2>Ada Quill</h2><p>Job: Florist</p>`,
        ...ADA,
        job: 'Florist',
        interview: 'Values conversation',
      },
      {
        about: 'the heading is the name with how it is said in small letters',
        address: SCORECARD,
        body: `<h2>佐々木 結衣 <span class="muted">ささき ゆい</span></h2><div class="hiring-plan">デザイナー</div>`,
        candidate: '佐々木 結衣',
        job: 'デザイナー',
      },
      {
        about: 'a trail of words',
        address: SCORECARD,
        body: `<div class="breadcrumb">Candidates › Ada Quill › Scorecard</div><div class="hiring-plan">Florist</div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'a trail with a list',
        address: SCORECARD,
        body: `<ol class="breadcrumbs"><li>Candidates</li><li>Ada Quill</li><li>Scorecard</li></ol><p>Job: Florist</p>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'data of another job are of another card',
        address: SCORECARD,
        body: `<h2>Ada Quill</h2><div class="hiring-plan">Florist</div><div data-react-props='{"candidate":{"id":8,"name":"Ben Oduya"},"job":{"name":"Plumber"}}'></div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'data of another interview are of another card',
        address: SCORECARD,
        body: `<h3 class="name">Ada Quill</h3><div id="interview_kit_header"><div class="step">Taste</div></div><script type="application/json">{"candidate":{"name":"Ben Oduya"},"interview":{"name":"Phone call"},"job":{"name":"Plumber"}}</script>`,
        ...ADA,
        interview: 'Taste',
      },
      {
        about: 'data that agree count',
        address: SCORECARD,
        body: `<div class="hiring-plan">Florist</div><div data-react-props='{"candidate":{"name":"Ada Quill"},"job":{"name":"Florist"}}'></div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: '"Interview · Stage" in one line',
        body: `<h1>Ada Quill</h1><p>Florist</p><dl><dt>Interview</dt><dd>Menu talk</dd><dt>Stage</dt><dd>2. Visit</dd></dl>`,
        ...ADA,
        job: 'Florist',
        interview: 'Menu talk',
        stage: 'Visit',
      },
      {
        about: 'no name, as in grading without names',
        body: `<h1>Written task</h1><p>Candidate: Hidden while grading</p><div class="hiring_plan">Florist</div>`,
        job: 'Florist',
        interview: 'Written task',
      },
      {
        about: 'the schedule lists others of the same person',
        body: `<div id="interview_kit_header"><div class="step">Menu talk</div></div><h3 class="name"><span>Ada Quill</span> <small>she/her</small></h3><div class="hiring-plan">Florist</div><h4>Interview schedule</h4><table><tr><td>10:00</td><td>Panel Interview</td><td>Ben Oduya</td></tr></table>`,
        ...ADA,
        job: 'Florist',
        interview: 'Menu talk',
      },
      {
        about: 'a title with all three',
        title: 'Interview Kit: Menu talk | Ada Quill | Florist',
        body: `<h2>Menu talk</h2><p>Ada Quill</p><p>Florist</p>`,
        ...ADA,
        job: 'Florist',
        interview: 'Menu talk',
      },
      {
        about: 'advice is no interview',
        body: `<h3 class="name">Ada Quill</h3><h2>Before the interview</h2><p>Read the resume.</p><h2>Questions to ask</h2>`,
        ...ADA,
      },
      {
        about: 'sections of a kit are no interview',
        body: `<h1>Interview Prep</h1><h2>Purpose of this interview</h2><h2>Interview tips</h2><p>Candidate: Ada Quill</p>`,
        ...ADA,
      },
      {
        about: 'a job posting on the page',
        body: `<h3 class="name">Ada Quill</h3><div class="hiring-plan">Florist</div><h2>Job Details</h2><p>As a Senior Gardener you will plan our beds.</p><p>Location: Leeds</p><p>Department: Plants</p>`,
        ...ADA,
        job: 'Florist',
        department: 'Plants',
      },
    ],
  },
  {
    name: 'a list or a board names nobody',
    address: CANDIDATES,
    variations: [
      {
        about: 'a filter by stage is only a filter',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><h1>Candidates</h1><label>Stage <select><option>All</option><option selected>Onsite</option></select></label>`,
        job: 'Florist',
      },
      {
        about: 'the filter has its name beside it',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><label for="f">Stage</label><select id="f"><option>All</option><option selected>Onsite</option></select>`,
        job: 'Florist',
      },
      {
        about: 'the filter has an accessible name',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><select aria-label="Stage"><option selected>Onsite</option></select>`,
        job: 'Florist',
      },
      {
        about: 'a department chosen in a filter',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><label>Department <select><option selected>Plants</option></select></label>`,
        job: 'Florist',
      },
      {
        about: 'the field of a search',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><label>Stage<input value="Onsite"></label>`,
        job: 'Florist',
      },
      {
        about: 'filters in force, each with a button to take it away',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><div class="active-filters"><span>Stage: Onsite <button>×</button></span></div>`,
        job: 'Florist',
      },
      {
        about: 'a filter as a button',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><button>Stage: Onsite</button><form><p>Department: Plants</p></form>`,
        job: 'Florist',
      },
      {
        about: 'rows say stages',
        body: `<p class="job-name"><a href="/sdash/5">Florist</a></p><table><tr><th>Name</th><th>Stage</th></tr><tr><td><a href="/people/8">Ben Oduya</a></td><td>Onsite</td></tr></table>`,
        job: 'Florist',
      },
      {
        about: 'a job’s own page with its department',
        address: JOB,
        body: `<h1>Florist</h1><p>Department: Plants</p><ol><li>Intro <b>4</b></li><li>Onsite <b>2</b></li></ol>`,
        job: 'Florist',
        department: 'Plants',
      },
    ],
  },
  {
    name: 'a line below the name',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'job and stage with a dot between',
        body: `${H1}<p>Data Engineer · Panel Interview</p>`,
        ...ADA,
        job: 'Data Engineer',
        stage: 'Panel Interview',
      },
      {
        about: 'a linked job, then the stage',
        body: `${H1}<p><a href="/sdash/5">Florist</a> · Panel Interview</p>`,
        ...ADA,
        job: 'Florist',
        stage: 'Panel Interview',
      },
      {
        about: 'a linked job, then the stage in an element of its own',
        body: `${H1}<div><a href="/plans/5">Florist</a> <span>|</span> <span>Take Home Test</span></div>`,
        ...ADA,
        job: 'Florist',
        stage: 'Take Home Test',
      },
      {
        about: 'where somebody works now',
        body: `${H1}<p>Data Engineer at Kestrel Ltd</p>`,
        ...ADA,
      },
      {
        about: 'a place',
        body: `${H1}<p>Leeds, England · 2 days ago</p>`,
        ...ADA,
      },
      {
        about: 'a linked job and a place in an element of its own',
        body: `${H1}<div><a href="/plans/5">Florist</a> <span>Leeds</span></div>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'German',
        body: `<h1>Jörg Imhoff</h1><p><a href="/sdash/5">Bäcker</a> · Telefoninterview</p>`,
        candidate: 'Jörg Imhoff',
        job: 'Bäcker',
        stage: 'Telefoninterview',
      },
    ],
  },
  {
    name: 'a stage marked by a class alone',
    address: PROFILE,
    variations: [
      {
        about: 'current',
        body: `${H1}<ol class="stages"><li class="done">Application Review</li><li class="current">Phone Interview</li><li>Offer</li></ol>`,
        ...ADA,
        stage: 'Phone Interview',
      },
      {
        about: 'is-active',
        body: `${H1}<ul class="steps"><li class="step">Application Review</li><li class="step is-active">Phone Interview</li><li class="step">Offer</li></ul>`,
        ...ADA,
        stage: 'Phone Interview',
      },
      {
        about: 'stage-current, with its date',
        body: `${H1}<ol><li class="stage">Application Review <small>2 May</small></li><li class="stage stage--current">Phone Interview <small>5 May</small></li><li class="stage">Offer</li></ol>`,
        ...ADA,
        stage: 'Phone Interview',
      },
      {
        about: 'a menu is no list of stages',
        body: `${H1}<ul class="tabs-nav"><li class="selected"><a href="#scorecard">Scorecards</a></li><li><a href="#feed">Interview feed</a></li></ul>`,
        ...ADA,
      },
      {
        about: 'a list of people is none either',
        body: `${H1}<ul><li><a href="/people/8">Ben Oduya</a> Phone Interview</li><li class="current"><a href="/people/7">Ada Quill</a> Panel Interview</li></ul>`,
        ...ADA,
      },
      {
        about: 'two are marked, so none',
        body: `${H1}<ol><li class="active">Application Review</li><li class="active">Phone Interview</li><li>Offer</li></ol>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'forms of scheduling',
    address: SCHEDULING,
    variations: [
      {
        about: 'a chosen round button',
        body: `<p>Candidate: Ada Quill</p><fieldset><legend>Interview</legend><label><input type="radio" name="i"> Trial shift</label><label><input type="radio" name="i" checked> Menu talk</label></fieldset>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'a box that opens a list',
        body: `<p>Candidate: Ada Quill</p><span id="l">Interview</span><button role="combobox" aria-labelledby="l">Menu talk</button>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'a box with an accessible name',
        body: `<p>Candidate: Ada Quill</p><div role="combobox" aria-label="Interview">Menu talk</div>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'French times',
        body: `<h1>Planifier l’entretien</h1><p>Candidat : Élodie Marchais</p><p>Quand : jeudi 14 h 00 – 14 h 45</p>`,
        candidate: 'Élodie Marchais',
        minutes: 45,
      },
      {
        about: 'times with h',
        body: `<p>Candidat : Élodie Marchais</p><p>Entretien : Essai en cuisine</p><p>Quand : mardi 9h à 10h30</p>`,
        candidate: 'Élodie Marchais',
        interview: 'Essai en cuisine',
        minutes: 90,
      },
      {
        about: 'times of the afternoon',
        body: `<p>Candidate: Ada Quill</p><p>Interview: Menu talk</p><p>When: Tue 2:00pm - 3:15pm</p>`,
        ...ADA,
        interview: 'Menu talk',
        minutes: 75,
      },
      {
        about: 'full hours of the afternoon',
        body: `<p>Candidate: Ada Quill</p><p>Interview: Menu talk</p><p>When: Tue 2 – 3:30 pm</p>`,
        ...ADA,
        interview: 'Menu talk',
        minutes: 90,
      },
      {
        about: 'all three in a heading',
        body: `<h1>Schedule Menu talk for Ada Quill (Pastry Chef)</h1>`,
        ...ADA,
        interview: 'Menu talk',
        job: 'Pastry Chef',
      },
      {
        about: 'a summary in a list of pairs',
        body: `<h1>Summary</h1><ul><li><b>Candidate:</b> Ada Quill</li><li><b>Job:</b> Pastry Chef</li><li><b>Interview:</b> Menu talk</li><li><b>Interviewers:</b> Bo Lind, Ida Roth</li></ul>`,
        ...ADA,
        job: 'Pastry Chef',
        interview: 'Menu talk',
      },
      {
        about: 'a calendar with others',
        body: `<h1>Availability</h1><dl><dt>Candidate</dt><dd>Ada Quill</dd></dl><table><thead><tr><th>Time</th><th>Bo Lind</th></tr></thead><tbody><tr><td>10:00</td><td>Phone Interview: Ben Oduya</td></tr></tbody></table>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'a review with the job in the heading',
    address: REVIEW_OF,
    variations: [
      {
        about: 'the heading is the job, the name linked',
        body: `<h1>Head Gardener</h1><h2><a href="/people/7/applications/9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Head Gardener',
      },
      {
        about: 'page, then job',
        body: `<h1>Application Review: Head Gardener</h1><h2><a href="/people/7/applications/9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Head Gardener',
        stage: 'Application Review',
      },
      {
        about: '"for" between them',
        body: `<h1>Application Review for Head Gardener</h1><h2><a href="/people/7/applications/9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Head Gardener',
        stage: 'Application Review',
      },
      {
        about: 'a renamed stage before the job',
        body: `<div id="header"><span class="title">CV Sift for Head Gardener</span></div><h2><a href="/people/7/applications/9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Head Gardener',
        stage: 'CV Sift',
      },
      {
        about: 'the job linked in the header',
        body: `<header><a href="/sdash/5">Head Gardener</a></header><h1>Ada Quill</h1><p>4 applications in queue</p>`,
        ...ADA,
        job: 'Head Gardener',
      },
      {
        about: 'what somebody did before is no job here',
        body: `<h1><a href="/people/7/applications/9">Ada Quill</a></h1><h3>Experience</h3><p>Gardener, Kew</p><p>Florist at Bloom</p>`,
        ...ADA,
      },
    ],
  },
  {
    name: 'what a kit writes about',
    address: KIT,
    variations: [
      {
        about: 'a resume in a part of its own',
        body: `<h3 class="name">Ada Quill</h3><section><h2>Resume</h2><h3>Head Florist</h3><p>Bloom Ltd, 2019 – 2023</p><p>Department: Weddings</p></section>`,
        ...ADA,
      },
      {
        about: 'a table of the same person’s other interview',
        body: `<h3 class="name">Ada Quill</h3><div id="interview_kit_header"><span class="step">Menu talk</span></div><h4>Schedule</h4><table><tr><th>Interview</th><th>When</th></tr><tr><td>Wine talk</td><td>Tuesday</td></tr></table>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'only a table of other interviews',
        body: `<h3 class="name">Ada Quill</h3><h4>Other interviews</h4><table><tr><th>Interview</th><th>When</th></tr><tr><td>Wine talk</td><td>Tuesday</td></tr></table>`,
        ...ADA,
      },
      {
        about: 'questions with a colon',
        body: `<h3 class="name">Ada Quill</h3><p>Role: what did you like most about your last one?</p><p>Stage: ask how far the project had come.</p>`,
        ...ADA,
      },
      {
        about: 'a job posting with its own labels',
        body: `<h3 class="name">Ada Quill</h3><div class="hiring-plan">Florist</div><section><h2>Job Details</h2><p>Position: Senior Florist (full time), Leeds</p></section>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'scorecards of others',
        body: `<h3 class="name">Ada Quill</h3><h4>Scorecards</h4><ul><li>Bo Lind – Phone Interview</li><li>Ida Roth – Panel Interview</li></ul>`,
        ...ADA,
      },
      {
        about: 'who interviews',
        body: `<h3 class="name">Ada Quill</h3><p>Interviewer: Bo Lind, Head of Weddings</p><p>You meet Ada with Ida Roth, Senior Florist.</p>`,
        ...ADA,
      },
      {
        about: 'a focus and a purpose',
        body: `<h3 class="name">Ada Quill</h3><div id="interview_kit_header"><span class="step">Menu talk</span></div><h2>Purpose</h2><p>To see how Ada works with the kitchen team.</p><h2>Focus: seasonal menus</h2>`,
        ...ADA,
        interview: 'Menu talk',
      },
    ],
  },
  {
    name: 'several interviews at once',
    address: SCHEDULING,
    variations: [
      {
        about: 'a heading for the day',
        body: `<h1>Onsite Interviews</h1><dl><dt>Candidate</dt><dd>Ada Quill</dd><dt>Job</dt><dd>Florist</dd></dl><ol><li><h3>Menu talk</h3><p>10:00 – 10:45</p></li><li><h3>Panel Interview</h3><p>11:00 – 12:00</p></li></ol>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'each in a part of its own',
        body: `<h1>Schedule all</h1><p>Candidate: Ada Quill</p><section><h2>Menu talk</h2><p>45 min</p></section><section><h2>Panel Interview</h2><p>60 min</p></section>`,
        ...ADA,
      },
      {
        about: 'each with a label',
        body: `<h1>Schedule</h1><p>Candidate: Ada Quill</p><div><p>Interview: Menu talk</p><p>Length: 45 min</p></div><div><p>Interview: Panel Interview</p><p>Length: 60 min</p></div>`,
        ...ADA,
      },
      {
        about: 'ticked boxes',
        body: `<p>Candidate: Ada Quill</p><h2>Interviews</h2><label><input type="checkbox" checked> Menu talk</label><label><input type="checkbox" checked> Panel Interview</label>`,
        ...ADA,
      },
      {
        about: 'a table of them',
        body: `<h1>Schedule interviews</h1><p>Candidate: Ada Quill</p><p>Stage: Visit</p><table><thead><tr><th>Interview</th><th>Length</th></tr></thead><tbody><tr><td>Menu talk</td><td>45 min</td></tr><tr><td>Panel Interview</td><td>60 min</td></tr></tbody></table>`,
        ...ADA,
        stage: 'Visit',
      },
      {
        about: 'German',
        body: `<h1>Gespräche planen</h1><p>Kandidat: Jörg Imhoff</p><ul><li>Erstgespräch</li><li>Fachgespräch</li></ul>`,
        candidate: 'Jörg Imhoff',
      },
    ],
  },
  {
    name: 'other people in a calendar',
    address: 'https://app.greenhouse.io/interviews/scheduler/v2?application_id=9',
    variations: [
      {
        about: 'links to others',
        body: `<h1>Menu talk</h1><p><a href="/people/7?application_id=9">Ada Quill</a></p><div class="cal"><a href="/people/8?application_id=10">Ben Oduya</a><a href="/people/11">Cy Roth</a></div>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'only links to others',
        body: `<h1>Find a time</h1><div class="cal"><a href="/people/8?application_id=10">Ben Oduya</a> <a href="/people/11?application_id=12">Cy Roth</a></div>`,
      },
      {
        about: 'events with a person, a job and an interview',
        body: `<p>Candidate: Ada Quill</p><p>Interview: Menu talk</p><div class="event">Ben Oduya – Line Cook – Phone Interview</div><div class="event">Job: Plumber</div>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'the title says whose it is',
        title: 'Ada Quill – Menu talk – Scheduling',
        body: `<h2>Ada Quill</h2><p>Menu talk</p><div>Bo Lind</div><div>Ida Roth</div>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'a heading of times',
        body: `<h1>Suggested times for Ada Quill</h1><p>Interview: Menu talk</p><h2>Tuesday</h2>`,
        ...ADA,
        interview: 'Menu talk',
      },
    ],
  },
  {
    name: 'a profile that says less',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'hired',
        body: `${H1}<p>Hired on 3 May</p><p>Job: Florist</p><ol><li>Application Review</li><li>Panel Interview</li><li>Offer</li></ol>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'a button for the next stage',
        body: `${H1}<p><a href="/sdash/5">Florist</a></p><button>Move to Panel Interview</button><button>Schedule Panel Interview</button>`,
        ...ADA,
        job: 'Florist',
      },
      {
        about: 'a select that moves on',
        body: `${H1}<label>Move to <select><option>Panel Interview</option><option>Offer</option></select></label>`,
        ...ADA,
      },
      {
        about: 'a feed with stages',
        body: `${H1}<h3>Activity</h3><p>Moved to stage <b>Panel Interview</b> by Bo Lind</p><p>Applied for <b>Florist</b></p>`,
        ...ADA,
      },
      {
        about: 'stages each with its interviews, none current',
        body: `${H1}<section><h3>Phone Interview</h3><p>Interview: First call</p></section><section><h3>Panel Interview</h3><p>Interview: Menu talk</p></section>`,
        ...ADA,
      },
      {
        about: 'the tags',
        body: `${H1}<p>Tags: florist, weddings</p><p>Source: Referral</p><p>Stage: —</p>`,
        ...ADA,
      },
      {
        about: 'a job of before in the same section',
        body: `${H1}<p>Job: Florist</p><h2>Experience</h2><p>Job: Gardener</p><p>Department: Parks</p>`,
        ...ADA,
        job: 'Florist',
      },
    ],
  },
  {
    name: 'departments',
    address: KIT,
    variations: [
      {
        about: 'of and above each other',
        body: `<h3 class="name">Ada Quill</h3><dl><dt>Department</dt><dd>Plants › Indoor</dd></dl>`,
        ...ADA,
        department: 'Plants › Indoor',
      },
      {
        about: 'none',
        body: `<h3 class="name">Ada Quill</h3><dl><dt>Department</dt><dd>None</dd><dt>Office</dt><dd>Leeds</dd></dl>`,
        ...ADA,
      },
      {
        about: 'not there',
        body: `<h3 class="name">Ada Quill</h3><dl><dt>Department</dt><dd>–</dd><dt>Office</dt><dd>Leeds</dd></dl>`,
        ...ADA,
      },
      {
        about: 'of the one who interviews',
        body: `<h3 class="name">Ada Quill</h3><div>Bo Lind, Weddings department</div>`,
        ...ADA,
      },
      {
        about: 'a team in words',
        body: `<h3 class="name">Ada Quill</h3><p>Our Weddings team meets every Monday, so ask about it.</p>`,
        ...ADA,
      },
      {
        about: 'behind the job',
        body: `<h3 class="name">Ada Quill</h3><div class="hiring-plan">Florist</div><div><span>Department:</span> <span>Weddings</span></div>`,
        ...ADA,
        job: 'Florist',
        department: 'Weddings',
      },
    ],
  },
  {
    name: 'where a review says stage and job',
    address: REVIEW,
    variations: [
      {
        about: 'in a sparse header',
        body: `<div id="header" class="sparse"><div class="title">Application Review for Florist</div></div><div data-provides="app-review"><header><a target="_blank" href="/people/7/applications/9">Ada Quill</a></header></div>`,
        ...ADA,
        job: 'Florist',
        stage: 'Application Review',
      },
      {
        about: 'in the title only',
        title: 'Application Review for Florist | Greenhouse',
        body: `<h2><a target="_blank" href="/people/7?application_id=9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Florist',
        stage: 'Application Review',
      },
      {
        about: 'in a line',
        body: `<p>Application Review for Florist</p><h1><a href="/people/7?application_id=9">Ada Quill</a></h1>`,
        ...ADA,
        job: 'Florist',
        stage: 'Application Review',
      },
      {
        about: 'data of another candidate, link of this one',
        body: `<div id="header" class="sparse"><div class="title">Application Review for Florist</div></div><div data-react-props='{"hiring_plan":{"id":5,"name":"Florist"},"current_application":{"id":10,"person_id":8,"name":"Ben Oduya","current_stage":{"name":"CV Sift"}}}'><div data-provides="app-review"><header><a target="_blank" href="/people/7?application_id=9">Ada Quill</a></header></div></div>`,
        ...ADA,
        job: 'Florist',
        stage: 'Application Review',
      },
      {
        about: 'review by the hiring manager',
        body: `<h1>Hiring Manager Review for Florist</h1><h2><a href="/people/7?application_id=9">Ada Quill</a></h2>`,
        ...ADA,
        job: 'Florist',
        stage: 'Hiring Manager Review',
      },
      {
        about: 'a queue of others',
        body: `<h1>Ada Quill</h1><p>Job: Florist</p><aside><h3>Queue</h3><ul><li>Ben Oduya</li><li>Cy Roth</li></ul></aside>`,
        ...ADA,
        job: 'Florist',
      },
    ],
  },
  {
    name: 'chosen stages',
    address: NEW_PROFILE,
    variations: [
      {
        about: 'a button that says label and value',
        body: `${H1}<button aria-haspopup="listbox">Stage: Panel Interview</button>`,
        ...ADA,
        stage: 'Panel Interview',
      },
      {
        about: 'a box beside its label',
        body: `${H1}<div><label id="l">Current stage</label><div role="combobox" aria-labelledby="l">Taste</div></div>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'a select with an accessible name',
        body: `${H1}<select aria-label="Current stage"><option>Intro</option><option selected>Taste</option></select>`,
        ...ADA,
        stage: 'Taste',
      },
      {
        about: 'Italian',
        body: `<h1>Chiara Lovato</h1><p>Fase attuale: <strong>Prova in cucina</strong></p><p>Posizione: Pasticcere</p>`,
        candidate: 'Chiara Lovato',
        stage: 'Prova in cucina',
        job: 'Pasticcere',
      },
      {
        about: 'Swedish',
        body: `<h1>Åsa Lindqvist</h1><dl><dt>Tjänst</dt><dd>Bagare</dd><dt>Nuvarande steg</dt><dd>Provdag</dd></dl>`,
        candidate: 'Åsa Lindqvist',
        stage: 'Provdag',
        job: 'Bagare',
      },
      {
        about: 'Norwegian',
        body: `<h1>Sigrid Fjeldstad</h1><dl><dt>Stilling</dt><dd>Baker</dd><dt>Nåværende steg</dt><dd>Prøvevakt</dd></dl>`,
        candidate: 'Sigrid Fjeldstad',
        stage: 'Prøvevakt',
        job: 'Baker',
      },
      {
        about: 'Danish',
        body: `<h1>Søren Bakkegaard</h1><dl><dt>Stilling</dt><dd>Bager</dd><dt>Nuværende trin</dt><dd>Prøvevagt</dd></dl>`,
        candidate: 'Søren Bakkegaard',
        stage: 'Prøvevagt',
        job: 'Bager',
      },
      {
        about: 'Polish',
        body: `<h1>Zofia Wrona</h1><p>Stanowisko: Piekarz</p><p>Obecny etap: Dzień próbny</p>`,
        candidate: 'Zofia Wrona',
        stage: 'Dzień próbny',
        job: 'Piekarz',
      },
      {
        about: 'Russian',
        body: `<h1>Мария Ласточкина</h1><p>Вакансия: Пекарь</p><p>Текущий этап: Пробный день</p>`,
        candidate: 'Мария Ласточкина',
        stage: 'Пробный день',
        job: 'Пекарь',
      },
      {
        about: 'Portuguese',
        body: `<h1>Inês Tavares</h1><p>Vaga: Confeiteira</p><p>Fase atual: Teste na cozinha</p>`,
        candidate: 'Inês Tavares',
        stage: 'Teste na cozinha',
        job: 'Confeiteira',
      },
      {
        about: 'Korean',
        body: `<h1>김하늘</h1><dl><dt>포지션</dt><dd>요리사</dd><dt>현재 단계</dt><dd>체험 근무</dd></dl>`,
        candidate: '김하늘',
        stage: '체험 근무',
        job: '요리사',
      },
      {
        about: 'the selected tab of a list of stages',
        body: `${H1}<div role="tablist" aria-label="Stages"><button role="tab">Phone Interview</button><button role="tab" aria-selected="true">Panel Interview</button></div>`,
        ...ADA,
        stage: 'Panel Interview',
      },
    ],
  },
  {
    name: 'an interview and its stage',
    address: KIT,
    variations: [
      {
        about: 'the stage below the interview',
        body: `<h3 class="name">Ada Quill</h3><h1>Menu talk</h1><p>Stage: Visit</p>`,
        ...ADA,
        interview: 'Menu talk',
        stage: 'Visit',
      },
      {
        about: 'a page name before the interview',
        body: `<h3 class="name">Ada Quill</h3><h1>Interview Kit: Menu talk</h1>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'with a length behind it',
        body: `<h3 class="name">Ada Quill</h3><div id="interview_kit_header"><div class="step">Menu talk (45 min)</div></div>`,
        ...ADA,
        interview: 'Menu talk',
        minutes: 45,
      },
      {
        about: 'with a number before it',
        body: `<h3 class="name">Ada Quill</h3><div id="interview_kit_header"><div class="step">2. Menu talk</div></div>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'the title says it',
        title: 'Interview Kit: Menu talk',
        body: `<h3 class="name">Ada Quill</h3><h2>Menu talk</h2><h2>Panel questions</h2>`,
        ...ADA,
        interview: 'Menu talk',
      },
      {
        about: 'Spanish',
        body: `<h1>Guía de entrevista: Prueba de cocina</h1><dl><dt>Candidata</dt><dd>Inés Otero</dd><dt>Puesto</dt><dd>Cocinera</dd><dt>Duración</dt><dd>1 h 30</dd></dl>`,
        candidate: 'Inés Otero',
        job: 'Cocinera',
        interview: 'Prueba de cocina',
        minutes: 90,
      },
      {
        about: 'a tab of the page is chosen',
        body: `<ul class="tabs-nav"><li class="selected"><a href="#guide">Interview Prep</a></li><li><a href="#job">Job Details</a></li></ul><h3 class="name">Ada Quill</h3><h1>Menu talk</h1>`,
        ...ADA,
        interview: 'Menu talk',
      },
    ],
  },
];
