id: ba0010
genre: news
where: US-NY
published: 2008-04-11
title: Five taken from Flushing spa in cuffs; one now says she was never paid
person p1: role=victim,accused age=39 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=decide why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
screen p4: none
note: three women with three screens: coerced, weak signs, and free co-owner by her own words

QUEENS — The five women led past the fish market on Prince Street on March 28 wore bathrobes and the caption writers had their fun. This week, in the quiet of arraignment part AP-6, the joke came apart.

Police said they had closed a house of prostitution called [[W p1 employer|Jade Garden Spa]]. The names went out by fax, with ages: [[W p1 name|Zhao Meifeng]], 39; [[D p2 name|Liu Guizhen]], 44; [[K p4 name|Song Kyung-ah]], 36; and two others since released.

[[W p1 name|Zhao]], on docket [[W p1 id|2008QN015551]], told a legal aid interpreter that she'd answered a notice for a foot-rub job. She said the manager, [[K p3 name|Gao Deshun]], had her passport and a paper she had signed for $30,000, and that when she refused the first customer he telephoned her village and had her son brought to the line. She slept on the massage table at [[W p1 address|41-55 Prince Street, second floor]]; the inside of the door had no handle.

"[[W p1 name|Meifeng]] had been outdoors four times since the Mid-Autumn Festival," said the lawyer, [[K p5 name|Rachel Abelow]]. "One of the four was her arrest."

[[K p3 name|Gao]], 51, of Great Neck, turned himself in on Tuesday and has been charged with sex trafficking under the statute that took effect in November. It's the first such charge in the borough.

The other women are harder to place. [[D p2 name|Liu]] arrived in January, says she owes "some money, to some person," cries, and will not say if she may leave. She has a key. She has asked twice what will happen to [[K p3 name|Mr. Gao]]. Her docket is [[D p2 id|2008QN015553]]. [[K p5 name|Abelow]] would like more time.

[[K p4 name|Song]] has no use for anybody's time. She owns forty percent of the business, she told the judge, works when she likes and pays tax on it. "Nobody forces me. Write the fine," said [[K p4 name|Song]], who lives in [[K p4 address|Bayside]] and gave her occupation as investor. She pleaded guilty and paid $500.

Judge [[K p6 name|Ignatius Corrado]] said he had done these calendars for 19 years and had "never until this week been asked to tell one from the other." [[K p6 name|Corrado]] adjourned both remaining cases to May 6.

[[K p7 name|Dr. Hyacinth Boateng]], who runs a clinic for women on Roosevelt Avenue, said she'd seen the tall one with [[W p1 body|the gold front tooth]] in December, for a cough. [[K p7 name|Boateng]] asked her if she was all right at work. The man who'd brought her answered.

The fishmonger, [[K p8 name|Sal Mangano]], says they called her [[W p1 alias|Apple]] and that she used to look at the lobsters through the window. "I figured she wanted a lobster," [[K p8 name|Mangano]] said.

Correction: A photograph in the March 29 editions, headed "[[W p1 photo|Apple of Their Eye]]," should not have identified Ms. [[W p1 name|Zhao]].
