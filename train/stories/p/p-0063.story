id: p-0063
genre: news
where: AU-WA
published: 2014-05-29
title: Stepfather found guilty of abusing girl at Kalgoorlie home
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted age=45 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=yes why=identifies-protected
note: relative convicted, D; grandmother named; first name in the transcript of the police call; the school

A Kalgoorlie man has been found guilty of sexually abusing his stepdaughter from the time she was nine.

[[D p2 name|Wayne Raymond Kessell]], 45, was convicted by a District Court jury on Wednesday of eight counts of indecently dealing with a child and three of sexual penetration of a child under 13. The jury was out for five hours.

He was remanded in custody for sentencing on July 11.

The girl, who is now 14, gave evidence by video link. She told the court that the abuse happened when her mother was working nights and had gone on until she was 12, when she went to live with her grandmother in [[W p1 address|Croesus Street]].

The court heard that she told nobody until a protective behaviours class at [[W p1 school|O'Connor Rise Primary]] in Year 7.

State prosecutor [[K p4 name|Ben Ainsworth]] relied upon a telephone call that police had arranged, in which the girl confronted her stepfather. In a part of the recording that was played twice, he said, "[[W p1 name|Tahlia]], mate, I was crook then, I was on the drink, you don't want to wreck your mum's life."

[[K p3 name|Judge Helena Stavrianou]] reminded the media that the complainant can't be identified under the Evidence Act and that it would be an offence to report the name.

The grandmother, [[W p7 name|Sharon Dempster]], told the jury the child used to ask to sleep on the floor of her room. "I thought it was ghosts," Mrs [[W p7 name|Dempster]] said.

For [[D p2 name|Kessell]], [[D p2 employer|an underground fitter at the Golden Hollow mine]], defence counsel [[K p5 name|Rosemary Quoc]] said the call had been an apology for drinking. He had denied in evidence that he ever touched the girl.

[[K p6 name|Detective Sergeant Nathan Bird]] said outside court the verdict was the result of a young person's great strength. He thanked the family.

If you need support, call the 24-hour line on 1800 555 0155.

Goldfields Courier
