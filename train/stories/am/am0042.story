id: am0042
genre: news
where: SG
published: 2013-08-29
title: Maid agency boss who 'parked' Myanmar girl, 13, fined and jailed; girl's theft warning void
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=convicted age=50 protected=no why=adult-convicted
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: passport with false age; warned for stealing food; employer household; work permit number

[[K p8 name|Zulfadli Osman]]

SINGAPORE — On paper she was 23 and had cooked for a family of five. In the flesh she was 13, was frightened of the lift, and hid behind the sofa when the doorbell rang.

[[K p2 name|Irene Poh Siew Lan]], 50, owner of [[K p2 employer|Jade Star Employment]] in Bukit Timah Plaza, was jailed for nine months on Wednesday and fined $18,000. She admitted that she'd had a false passport made for the child in Yangon, put her in a house, and collected eight months of the wages as a placement loan. When the girl ran back to the agency in tears, [[K p2 name|Poh]] had locked her in a pantry for four days and told her that she would be sold to a bar if she didn't go back.

Her employer, housewife [[K p3 name|Chow Mei Fong]], 61, faces trial in November for assault and wrongful confinement. [[K p3 name|Madam Chow]] had called the police herself: she wanted her helper charged with eating. Half a packet of ham, two eggs and "a large quantity of condensed milk" were set out in the report.

An officer gave a stern warning for theft in dwelling. It was the condensed milk that made his superior look again. "I've girls of my own," said Assistant Superintendent [[K p4 name|Rajeswari Krishnan]]. "You don't take the tin to bed unless you're a kid." ASP [[K p4 name|Rajeswari]] sent for a wrist X-ray. The warning is now null and void.

District Judge [[K p5 name|Low Eng Wah]] said that it was hard to see how anybody had mistaken her for an adult. "Unless, of course, nobody looked." The judge, Mr [[K p5 name|Low]], ordered that the victim shouldn't be identified.

At [[W p1 address|Block 155 Hillcrest Avenue]], on the eleventh floor, the neighbours had looked. Retired nurse [[K p6 name|Teresa Cabral]] used to hear singing through the kitchen vent, "hymns, with the words all wrong". She'd leave a bun on the ledge. "[[W p1 name|Biak Tha]], I'd call, bun! And a hand would come," said [[K p6 name|Miss Cabral]].

The girl comes from the Chin Hills. Her pastor's sister had taken her to the broker because of a debt for seed. [[K p7 name|Stephanie Yong]], whose shelter took her in, wouldn't say if she's still in the country. It was enough, [[K p7 name|Ms Yong]] said, that she's gained five kilos and has been taught to ride a lift.

The victim's statement was tendered with the name blacked out by a marker that had nearly run dry. One could make out: "I am [[W p1 name|Biak Tha Par]]. I was born in the year of the rats [2000]. I have [[W p1 body|a burnt mark of iron upon the right arm]]. I took the milk. I'm sorry for the milk."

A sheet stapled behind it, headed Work Permit [[W p1 id|5 5155071]], shows [[W p1 photo|a small face above a blouse three sizes too big]], with the entry: [[W p1 name|PAR, BIAK THA]]; born [[W p1 birthdate|03-03-1990]]; occupation, domestic. The agency's advert, still up on a mirror site, offers her as "[[W p1 alias|Becky]], obedient, no off day".

[[K p2 name|Poh]] began her sentence at once. Her licence, [[K p2 id|06C5515]], had lapsed.
