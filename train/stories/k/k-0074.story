id: k-0074
genre: news
where: IN-DL
published: 2012-01-17
title: Placement girl, 14, locked up by employers sent to observation home as 'thief'
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: domestic labour; girl accused of theft; FIR number; village; father's name; colony address

NEW DELHI: Neighbours in a west Delhi colony heard her before they saw her: a voice, from a bathroom ventilator, counting in Sadri.

The girl, 14, had been locked in for two days while the family was at a wedding in Jaipur, police said. When [[K p2 name|Rakesh Bhasin]], 45, and his wife [[K p3 name|Neelam Bhasin]], 41, returned, they did not deny it. They accused her of stealing a gold bangle, and the police station obliged with FIR No. [[W p1 id|11/2012]], in which she's described as "[[W p1 name|Phulmani Tirkey]] D/o [[W p7 name|Budhwa Tirkey]] R/o [[W p1 address|village Kotbo, PS Raidih]], maid, habitual".

She passed nine nights in an observation home.

It has since been learnt that placement agent [[K p4 name|Baman Naik]], 39, brought her to the city with a promise of school and Rs 2,000 a month and took eight months' wages in advance for himself. She slept on the balcony; she showed the Child Welfare Committee [[W p1 body|an iron's shape on her forearm]].

The bangle was in the [[K p2 name|Bhasin]]s' locker at the bank.

CWC chairperson [[K p5 name|Suneeta Rangarajan]] said the girl would be sent home and the FIR against her must be cancelled. DCP [[K p6 name|Vijay Malhotra]] said an inquiry was on into why a child was booked and the adults were given tea.
