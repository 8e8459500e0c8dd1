id: w0010
genre: news
where: US-WV
published: 2020-10-16
title: Three years for man who sold girl at truck stops
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: the aunt speaks outside; hollow, bus stop, band

BECKLEY — "Three years. She was gone longer than that, in her mind."

So said [[W p5 name|Rhonda Cantley]] on the steps of the federal building on Thursday, after [[K p2 name|Dwight Eugene Sowards]], 42, was sentenced for taking her niece, then 15, from one truck stop to the next on I-77 in the fall of 2018. Drivers paid him by the half hour. She was given gummy bears and cigarettes.

[[K p2 name|Sowards]], of [[K p2 address|Rock View, Wyoming County]], was an electrician. U.S. District Judge [[K p4 name|Irene Mabry]] said she would have gone higher but for the plea that Assistant U.S. Attorney [[K p3 name|Noah Feld]] had made. The case is [[K p2 id|5:19-cr-00187]].

The niece did not come. She is 17 and back in [[W p1 school|Trace Fork High's marching band]], where she is [[W p1 other|the one who carries the glockenspiel]]. She gets on the bus [[W p1 other|at the swinging bridge, the first stop in the morning]]. Her own statement was read for her by a woman from the prosecutor's office, who at one point said "my name is [[W p1 name|Kaylin]]" and stopped, and went on.

[[W p5 name|Cantley]] has taken the girl in, up [[W p1 address|Laurel Prong, second trailer on the left past the Free Will church]].

[[K p2 name|Sowards]] must register for life. He'll be allowed to finish a rewiring job first; the judge asked twice whether that was a joke.
