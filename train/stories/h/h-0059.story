id: h-0059
genre: news
where: GB-WLS
published: 2018-08-24
title: Results day: twins, a beekeeper and one very relieved mam
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; children outside any crime

THERE was screaming at Ysgol Glan Gwendraeth yesterday, most of it from parents.

Twins [[K p1 name|Mali]] and [[K p2 name|Megan Tran-Griffiths]], 16, opened their GCSEs at the count of three, swapped envelopes and discovered that they'd got the same nine grades in a different order. "She can have the Chemistry," said [[K p1 name|Mali]].

[[K p3 name|Ifan Puw]], 16, who keeps eleven hives behind his nain's and had revised, he said, "by telling it to the bees", is off to Gelli Aur to do agriculture. He was stung on the way in.

Head teacher [[K p4 name|Rhiannon Olatunji-Davies]] praised a year group that had had two heads, three roofs and an outbreak of mumps.

The loudest whoop came from [[K p5 name|Sian Puw]], who had promised to eat her hat. It's a swimming hat.
