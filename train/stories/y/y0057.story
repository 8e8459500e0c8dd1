id: y0057
genre: news
where: PK
published: 2019-05-13
title: Five more 'brides' back from Shandong
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult
note: marriage abroad; pastor as broker; mother of victim

GUJRANWALA: There was a stage, a rented gown, a translator with an app. He was, the families were informed, a Christian and an engineer.

[[W p1 name|Mahek Liaqat Bhatti]], 18, got a phone call out on her twenty-third day in China. The engineer had no job, was no Christian and had taken her to a house where his "uncles" came by turn, each handing him money in the kitchen. When she fought, they stopped the heating. There was another girl from Faisalabad upstairs whom she never saw, only heard.

The FIA has arrested matchmaker [[K p2 name|Anas Butt alias Mr Wang]] and [[K p3 name|Pastor Zahid Imdad Gill]], who blessed eleven such unions at Rs 50,000. Assistant Director [[K p4 name|Jamil Ahmad Khan Mayo]] said that the going payment for a bride's family was four lakh, "and for the middlemen, I'm ashamed to state, fifteen."

Her mother, [[W p5 name|Rukhsana Liaqat]], a sweeper at [[W p5 employer|the DHQ Hospital eye ward]], had received a phone and a bag of rice. She wishes to give back the phone.
