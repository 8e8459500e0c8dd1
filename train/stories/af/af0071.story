id: af0071
genre: news
where: US-NC
published: 2024-05-16
title: Greensboro rideshare driver 'just drove', lawyer says
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult
note: two victims, two findings; the exhibits leak

GREENSBORO — A man who says he only ever drove, and a second one who says that he only ever paid for gas, will be tried together in July.

[[K p3 name|Khalil Jarrett]], 28, is accused of running a 17-year-old and a 19-year-old out of short-term rentals. [[K p4 name|Preston Eller]], 44, took them there and back for $40 a trip and, the state says, for favors.

The older one answered an ad for hair models. [[K p3 name|Jarrett]] put a pistol on the dryer and went over the rules. The younger was in foster care, and wanted her own phone, and got one; he had her location on it. No one had to show her a gun, Assistant District Attorney [[K p5 name|Neve Callahan]] said, and at that age the law doesn't ask for one.

Judge [[K p6 name|Sterling Abernathy]] ordered that both be called by initials. The trip log, which he let into the public file, has 61 entries such as "pick [[W p1 name|Zariah]] @ [[W p1 school|Dudley]]" and "[[W p2 name|imani s]] to airbnb, mad abt sister." It was on the county's website by four o'clock.

"We're looking into how [[W p1 name|Zariah]] — how the minor's name got out," said [[K p5 name|Callahan]], and shut her eyes.
