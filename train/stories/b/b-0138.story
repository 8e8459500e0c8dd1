id: b-0138
genre: news
where: IN
published: 2012-12-27
title: Actor's domestic help was 14, not 18: CWC
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused,public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
note: celebrity accused stays; the girl who was accused of theft by the household; her nickname in the actress's quote; the tattoo of a village deity, the train

By [[K p5 name|Roshni D'Cunha]], Film & City

Mumbai's Child Welfare Committee ruled on Wednesday that the "18-year-old cook" at the Versova duplex of television actress [[K p2 name|Ritika Malvankar]] was in fact a girl of fourteen who had been shut in it for ten months.

She had been lifted off a train, the order says, at Dadar, by a placement tout called [[K p4 name|Chintu Yadav]]. He took ₹30,000 from the actress, of which the child got nothing. She cooked, massaged feet and was locked into the pooja room during shoots. On December 19 she climbed down a drainpipe with a saree tied around her.

[[K p2 name|Malvankar]], who has been named in the FIR under the Juvenile Justice and bonded labour laws, told a channel that she'd treated her like a sister. "I gave [[W p1 alias|Choti]] my own kurtas," she said. "She was a thief. Ask [[W p1 name|Basanti]] where are my silver bowls!"

The bowls were located in the drying rack.

Watchman [[K p6 name|Ramadhar Pal]] said he saw the girl only once, from below. "I thought it was a thief coming out. Then I saw she's taking nothing."

Committee member [[K p3 name|Sheela Patil]] said the girl would be going home to Odisha when the school term begins. She has [[W p1 body|tattooed dots in the pattern of her clan along the jaw]], and so had been told by the actress to wear a mask when guests came.
