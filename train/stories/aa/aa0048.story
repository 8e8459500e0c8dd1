id: aa0048
genre: blotter
where: US-NC
published: 2011-08-18
title: FROM THE BLOTTER
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=accused age=63 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=victim age=31 protected=no why=adult-victim
person p7: role=accused age=22 protected=no why=adult-accused
note: nothing to protect; the "sold", "recruiter", "appointments", "debt" words innocently; long

The Ashebrook Police Department reports the following for the period of Aug. 8 through Aug. 15.

ARRESTS
— [[K p1 name|Jeremy Scott Lineberger]], 28, of Fallston Road, obtaining property by false pretense. Investigators say that [[K p1 name|Lineberger]] sold the same riding mower to three buyers, took payment from each, and set appointments for pickup at the same hour on the same morning, when all three came with trailers. Bond, $4,500 unsecured.
— [[K p2 name|Velma Costner]], 63, of Belwood, assault by pointing a gun. The object was a caulk gun. Dismissed by the magistrate.
— [[K p3 name|Tyrone Eaves]], 45, of Polkville, failure to appear on a child support matter. He told the officer that the debt has grown faster than he has. $1,800 cash.
— [[K p7 name|Hunter Propst]], 22, resisting a public officer, G.S. 14-223. He resisted by lying down.

INCIDENTS
— Breaking and entering, West Warren St. Reported by [[K p5 name|Ledford's Music]]. Taken: nine banjo heads. No banjos.
— A man who said he recruits for a junior college in Kansas was asked to leave the practice field after coaches could not find the college. He left when asked. No crime.
— [[K p6 name|Priya Raghavan]], 31, a resident physician, reported her passport and stethoscope taken from a gym locker. The stethoscope was returned.
— Lost dog. Found dog. Same dog.

TRAFFIC
Seven accidents, no injuries. Chief [[K p4 name|Gayle Hamrick]] asks that drivers treat the flashing yellow by the hospital as a suggestion in favor of slowing.
