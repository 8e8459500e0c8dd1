id: az0021
genre: news
where: GB-ENG
published: 2012-06-21
title: Housekeeper, 17, 'slept beside the boiler' at Ealing family's home
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=witness age=20 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=8 protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: domestic servitude of a girl; the house is W since she slept there; employers keep names and business; little piano pupil as witness; son, 20

Jurors at Isleworth were shown a cupboard. It was 1.7 metres long and held an immersion heater, an ironing board and, for two years, a girl.

She was 15 when Mrs [[K p2 name|Folasade Okunola-Pryce]], 49, a magistrate's clerk, and her husband [[K p3 name|Desmond Pryce]], 53, met her at Heathrow with a coat. She is 17. They'd promised her grandmother in Abeokuta a school place. What she got was a rota.

"Up at five; packed lunches; the floors; the dogs; the floors," said [[K p5 name|Alistair Munro QC]], for the Crown. "No money. No key. The passport, which gave her age as 22, was in [[K p2 name|Mrs Okunola-Pryce]]'s handbag."

Husband and wife deny holding another person in slavery or servitude and trafficking for exploitation. [[K p3 name|Pryce]], who has [[K p3 employer|a tyre business in Hanwell]] and lodged his bail at [[K p3 address|a brother's flat, 6 Tulse Crescent]], told police that the girl was "a cousin, like, and a bit slow." [[K p2 name|Okunola-Pryce]] said she had been "treated as I was treated when I was fifteen."

Their only child, [[K p4 name|Jerome Pryce]], 20, gave evidence against them by choice. He had come back from university, he said, and found that the girl flinched. "I asked her how old she was. She said my mother had told her to say twenty-two. Mum was standing there," [[K p4 name|Jerome Pryce]] said. It was he who rang.

A child from the next road, now 8, who came in for piano, has been interviewed on tape; she told the officer that the girl "lives in the cupboard but she's not allowed to say."

The girl may not be identified. Mr Justice [[K p6 name|Crispin Fairbairn]] has said so on each day. On Wednesday, though, the tape was played without a bleep: "[[W p1 name|Bisi]] does my hair. [[W p1 name|Bisi]] cried when I dropped the cup." The child, asked to say who she was for the tape, did so fully: "[[W p8 name|Tara Sandhu]], I'm eight, I go to [[W p8 school|St Dunstan's Infants]]."

And in the bundle, tab 9, is the letter that the girl had posted through the neighbour's door: "Please madam I am [[W p1 name|Adebisi Lawal]] not what they call. I live at [[W p1 address|33 Ranelagh Dene]]. I am good with children. Please do not tell police if they are friends of her."

DC [[K p7 name|Ruth Hallam]] said the neighbour kept it for five weeks, thinking that it was a begging letter. [[K p7 name|Hallam]] took the girl to [[W p1 address|a convent in Harrow Weald]], where, on the first night, she cleaned the kitchen.

"We asked her to stop. She asked who'd be angry," DC [[K p7 name|Hallam]] said.

The defence opens on Monday. [[K p6 name|Fairbairn]] told the jury that they mustn't go and look at the house.

[[K p9 name|Gareth Bhatt]], west London
