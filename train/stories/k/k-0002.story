id: k-0002
genre: blotter
where: US-NE
published: 2014-09-17
title: Sheriff's Log, Sept. 8–14
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=9 protected=yes why=minor-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
note: a weekly log; one boy named in the same line as the vandalism; girl bitten at a named address; adult DUI stays

MON 7:12 a.m. Cow on Highway 91 near the grain elevator. [[K p5 name|Verle Pokorny]] notified. His cow.

TUES 3:40 p.m. Report of windows broken at the old creamery. Deputy [[K p4 name|Hruska]] located three boys with slingshots. One, 15, referred to county attorney for juvenile court. Parents called. Mrs. [[W p6 name|Dawn Beals]] came to pick [[W p1 name|Colby]] up and was not pleased.

WED 9:15 p.m. [[K p3 name|Gary L. Stenzel]], 52, Albion, arrested for driving under the influence, second offense, after his pickup came to rest in the Lutheran church sign.

FRI 5:02 p.m. Man threw bottle from a car at children walking home; girl, 9, of [[W p2 address|411 W. Fairview]], cut above the eye, four stitches. Mother gave name as [[W p2 name|Addison Raye Mundt]]. Vehicle described as brown sedan, partial plate 6-14. Under investigation as assault.

SAT 11:30 p.m. Noise at wedding dance. Band agreed to play one more and then quit. Did.

SUN Quiet.
