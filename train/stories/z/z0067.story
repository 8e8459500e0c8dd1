id: z0067
genre: news
where: US-NY
published: 2017-09-07
title: School board notes
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=16 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
note: nothing to protect; many speakers; two people of the same surname

UTICA — Discussed: buses, Burmese, beets.

**Buses.** [[K p1 name|Superintendent Lorna Fay]] said a driver had been found for Route 9. [[K p4 name|Htoo Paw]], a father of five, asked whether the driver would stop. The last one hadn't.

**Burmese.** [[K p5 name|Naw Paw]], no relation — "there are only so many names," she said, "and we share" — offered to translate report cards. [[K p2 name|Trustee Vinnie DeSimone]] asked what she'd charge. She told him. He said that was no way to run up a debt. She's hired.

**Beets.** Sophomore [[K p6 name|Ibrahim Hodžić]], 16, presented 212 signatures. "Nobody should be made to see a beet before noon," he said. [[K p3 name|Trustee Mark Kelleher]] moved to table it, which [[K p6 name|Ibrahim]] noted was the problem.

Adjourned 9:10. The board will go into executive session in October to discuss a sale of land.

— [[K p7 name|T. Mazur]]
