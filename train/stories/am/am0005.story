id: am0005
genre: blog
where: GB
published: 2014-05-02
title: The takeaway on the ring road, and why I stopped eating there
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=consented
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: parish blogger in Bradford, Bangladeshi kitchen workers; one caught by immigration as offender; survivor expert consented

Posted by [[K p6 name|Canon Peter Ormondroyd]]

You'll remember the smell on Thursdays. Half of our Lent group used to walk over from the hall for the mixed grill, and I was the worst of them. So it's with no pride at all that I write about what went on above our heads.

The owner, [[K p3 name|Abdul Malik Choudhury]], aged 51, was charged in March with holding two men from Sylhet in servitude, and will be tried at the Crown Court in September. I'll say nothing on whether he did it. I can tell you what I have seen and what I've been told by the men themselves, who come to us now for tea.

[[W p1 name|Shafiqul]] is 27. He paid a man at home eleven lakh taka for what he thought was a chef's visa, and on arrival [[K p3 name|Mr Choudhury]] told him the debt had become £19,000, with interest. He peeled onions from ten in the morning till two at night. He slept in [[W p1 address|the attic over the Rajmahal, 212 Thackley Ring Road]], with the door bolted from the landing. His wages went "against the book". When he once asked to see the book, he was shown a photograph of his mother's house.

The other lad is the one the police got wrong. [[W p2 name|Jubayer Ahmed Talukder]], 24, was picked up by immigration officers in the yard, tipping fat into the drain; he had no papers because the owner had them. He was fingerprinted, served with a form headed ILLEGAL ENTRANT, reference [[W p2 id|BR/0417733]], and kept at Morton Hall for nine weeks. I wrote to him there. Half my letters came back because I'd put [[W p2 name|Talukdar]] with an a.

It was a visitor called [[K p5 name|Rukhsana Begum Laskar]] who heard him say the word "book". She's happy for me to give her name: she was herself a domestic slave in Leeds for six years, speaks of it in schools, and says the people who did it should be the ones to blush. "I knew it from one word," [[K p5 name|Rukhsana]] told our PCC.

DC [[K p4 name|Helen Ackroyd]] has been patient with us both. When I asked whether [[W p2 name|Jubayer]] would still be removed, DC [[K p4 name|Ackroyd]] said it was "with the competent authority", a phrase I've been praying about.

Anyway. [[K p7 name|Maureen Pickersgill]] is collecting winter coats (one medium, one very small: [[W p1 name|Shafiqul Islam Miah]] is [[W p1 body|barely five foot and has lost the tip of his right thumb]]). Please leave them with [[K p7 name|Maureen]] at the vestry, not at [[W p2 address|the Salvation Army house in Undercliffe]], where people have started to gather.

And would whoever tagged our page #[[W p2 url|JusticeForJubayer]] kindly take it down? He's got brothers in the village, and they have a telephone. So does the man who lent the money.
