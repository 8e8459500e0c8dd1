id: aj0003
genre: social
where: US-WA
published: 2021-03-02
title: Naches Valley Neighbors (private group, 4.1K members)
person p1: role=author,relative age=- protected=decide why=identifies-protected
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=yes why=minor-witness
person p8: role=official age=- protected=no why=official
screen p2: none
note: mother signs a public post; commenters out the girl and her friend; coach accused is not a relative; screen none

[[D p1 name|Renee Halvorsen]]
March 2 at 7:14 AM

Ok I have been quiet for nine days and I am done. Yes it is us. Yes the softball coach [[K p3 name|Brady Kessinger]] was arrested for what he did to a girl on his 14U team, and yes that girl is my daughter. She is 14. He is charged with child molestation 2nd degree, it is public, look it up, [[K p3 id|21-1-00318-39]]. Please stop asking her at the gas station.

What I want you to know is that she told. At practice. To a grown up. And that grown up, [[K p4 name|Shonda Pruett]], told her [[K p3 name|Brady]] "is just a hugger."

Deputy [[K p6 name|Ike Castaneda]] has been a saint. The school not so much.

I'm not saying her name.

——
[[D p5 name|Garth Wysocki]]: Prayers. We all love [[W p2 name|Kenzie]].

[[K p4 name|Shonda Pruett]]: [[D p1 name|Renee]] that is NOT what I said. I said I would watch him. I have the text. And I drove [[W p2 name|McKenzie]] home that very night to [[W p2 address|Old Stage Way]], you thanked me on the porch.

[[D p1 name|Renee Halvorsen]]: [[K p4 name|Shonda]] take her name DOWN

[[D p5 name|Garth Wysocki]]: sorry, which one was it?? the catcher? [[W p2 other|number 22]]?

Tri Cities Dave: So we just believe a [[W p2 other|freshman with a 4.0 and a purple cast]] over a man who gave 11 yrs to this valley. [[K p3 name|Kessinger]] coached both of mine. Never a problem.

[[D p5 name|Garth Wysocki]]: Dave my niece [[W p7 name|Tatum]] SAW it. In the equipment shed. She's 13 and had to talk to the detectives for two hours. So watch it

[[K p4 name|Shonda Pruett]]: [[D p5 name|Garth]] maybe don't put [[W p7 name|Tatum Wysocki]] on here either, for goodness sake

[[K p8 name|Principal Anders Boe]]: Speaking for [[W p2 school|Tieton Middle-High]]: counselors are in the library all week. We cannot comment on a student. Mr. [[K p3 name|Kessinger]] was never our employee; he works at the [[K p3 employer|Selah tire shop]].

Tri Cities Dave: lol [[K p8 name|Boe]] you just told everybody which school

[[D p1 name|Renee Halvorsen]]: Admin please. Somebody has already made [[W p2 url|facebook.example/justice4kenziehalvorsen]] and it has her 8th grade picture on it, [[W p2 photo|kenzie_h_picday.png]]. I did not make that. I reported it twice.

Admin: Comments limited. Deputy [[K p6 name|Castaneda]] asks that anyone with information call [[K p6 phone|509-555-0133]] rather than type here. Next court date for [[K p3 name|Brady Kessinger]] is the 15th at 9. Team mom [[K p4 name|S. Pruett]] has left the group.

[[D p5 name|Garth Wysocki]]: I love you guys. Tell [[W p2 name|Kenz]] the whole outfield is wearing purple.
