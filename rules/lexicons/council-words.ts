/**
 * Words of councils, and of English since the dictionary was made, that it does not know. Source: common usage in published council
 * reports, on legislation.gov.uk and on GOV.UK.
 */
export const councilWords: ReadonlySet<string> = new Set(
  `capacitous wholetime maltings pomace dieback mown equalities ownerships gelatine funder funders hirer hirers prescriber prescribers regs handback handbacks caretaking oast cremator cremators exchanger exchangers
  actus alia amicus annum bona capita diem ejusdem facie forma generis gratia intra minimis mortem mutandis mutatis nisi obiter officio operandi pari
  passu prima rata situ standi tempore vires vitro vivos
  appointeeship appointeeships benchmarked benchmarking callovers coppiced coppicing counterparties counterparty culverted culverting consultee consultees
  curtilage curtilages dedelegated dedelegation deputyship deputyships downland downlands fosterer fosterers greenway greenways licensable mandatorily novate novated
  novation optee optees pollarded pollarding precepted precepting rainscreen rewild ringfence ringfenced ringfencing rescoped trackable writeoff writeoffs
  academisation accountabilities adoptee allotees allottees annexe annexes anonymised antisocial apportionments arboricultural arboriculturist baselined
  baselining biodiverse bioenergy bunded bunding busway byelaw byelaws callout callouts carriageway carriageways clawback coproduced coproduction councilwide
  countywide covid cyber cybersecurity cycleway cycleways decarbonisation decarbonise decarbonised decarbonising defunded demountable deprioritise
  deprioritised deregister disaggregated disaggregation discretions districtwide dropdown dwellinghouse dwellinghouses ebike ebikes edtech enablement
  escooter escooters fairtrade flytip flytipped flytipper flytippers flytipping foodbank foodbanks footway footways forecasted frontline gainshare
  geospatial greenspace greenspaces groundworks handyperson hardstanding hardstandings healthwatch helpdesk hereditament hereditaments homecare hotspot
  hotspots hydrological inclusivity infographic infographics insourced insourcing interagency interdependencies interdependency keyholder keyworker
  keyworkers knotweed leachate learnings liveability livestream livestreamed livestreaming lockdown lockdowns longlist longlisted masterplan masterplanning
  masterplans microsite mitigations modal multiagency multifunctional multigenerational neurodevelopmental neurodivergence neurodivergent neurodiverse
  neurodiversity onboarding onstreet operationalise operationalised outturn outturns overprovision oversubscription parklet parklets paver pavers personalisation
  photovoltaics placemaking playpark playparks policymaking prepopulated procurements ramped rateable reablement rebalancing rebanding rebase rebased rebasing
  recyclate recyclates regularise regularised reimagine reimagining renewables repurpose repurposed repurposing retender retendered retendering reviewable
  rewilding roadmap roadmaps rollout rollouts safeguarding scalable secondee secondees seedcorn severable showpeople signoff siloed skillset skillsets
  soakaway soakaways stepchange streetlight streetlighting streetlights streetscape streetscene subgroup subgroups subregion subregional superfast swale
  swales taskforce telecare telehealth tenderers toolkit toolkits townscape townscapes triaging underoccupancy underoccupation underspend underspending
  underspends underspent undersubscribed unadopted unaudited unbudgeted unhoused unparished unringfenced unviable upskill upskilled upskilling virement
  virements wayfinding wayleave wayleaves webform webforms webpage webpages wellbeing whistleblower whistleblowers whistleblowing wifi workplan workplans
  workspaces workstream workstreams worklessness yearend`.split(/\s+/),
)
