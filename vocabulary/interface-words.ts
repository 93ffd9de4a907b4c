/**
 * Words that name parts of a user interface or of hiring, and hardly ever a person or a company: what may
 * be told of a page's markup, where they begin in lower case.
 */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(
  `
  a above account action actions activity add address advance after all alert anchor and answer app
  application applications applied archive area aria article aside assessment at attachment
  attribute attributes avatar back badge banner bar before below block body border bottom box
  breadcrumb breadcrumbs btn button buttons by cancel candidate candidates caption card cell center
  chip class close code col collapse column comment comments complementary component container
  content contents control count current dashboard data date dd default department departments
  description desktop detail details dialog disabled display div dl document drop dropdown dt
  duration edit editor element email empty end entry error event expanded expression feed feedback
  field fieldset file first flag flex focus footer for form frame full fullwidth general generic
  grid group guide guides has head header heading headings heroic hidden hide hint hiring hover icon
  id image info inline inner input interview interviewer interviewers interviews is item items job
  jobs key kind kit kits label labels landmark large last layout lead left legend length level line
  link links list listbox listitem load loading location logo main manager md medium menu
  menubar menuitem message meta min minutes mobile modal mode more name names nav navigation new
  next no none note notes off office offices old on open option options order other outer overview
  owner padding page pagination pane panel panels parent part people person phase phone photo
  pipeline plan plans plugin position prefix presentation preview previous primary profile progress
  prop props provides quote radio rating react recommendation region reject requisition resume
  review reviews right role root row rows schedule scheduled scheduler scheduling scorecard
  scorecards scroll search secondary section select selected selection sep separator shell show side
  sidebar size skip small source span stage stages start state status step steps sticky sub subtitle
  success summary tab table tablist tabpanel tabs tag tags tbody td text th thead time title to
  toggle toolbar top tr type ul unit url user value values view visible warning wide widget width
  with wrap wrapper the true false href labelledby describedby controls behind found marked which
  words place en de fr es it pt nl ja zh ko pl sv da nb fi
  `
    .trim()
    .split(/\s+/),
);
