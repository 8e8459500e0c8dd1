id: aq0019
genre: news
where: AU
published: 2024-05-16
title: Council meeting stopped after 'pimping the park' jibe
person p1: role=official,public-figure age=59 protected=no why=public-figure
person p2: role=official age=34 protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=bystander age=72 protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=45 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: council row about a motel sale and a skate park; pimping, victims, minors, abuse used innocently; a 16-year-old speaks in public

By [[K p8 name|Niamh Castellano]]

The sale of the old Wattle Motor Inn for $2.85 million has cost Warrambool Shire one gavel, one dais microphone and very possibly one deputy mayor.

Tuesday's meeting was suspended for twenty-two minutes after Cr [[K p2 name|Tarquin Bloomfield]], 34, accused the mayor of "pimping out the park" by throwing in the adjoining skate bowl with the motel. Mayor [[K p1 name|Glenda Ruddock]], 59, brought down the gavel, which broke. The head of it struck the water jug in front of Cr [[K p3 name|Ashok Mehrotra]].

"I'm not the victim here," Cr [[K p3 name|Mehrotra]] said, mopping. "The carpet is."

The buyer is [[K p7 name|Stavros Lemonis]], 45, who has three bottle shops and the go-kart track and who wants to put up forty units. He was in the gallery, and told the *Courier* he'd never wanted the bowl. "They sold it to me. I got a letter. Lot 7, DP [[K p7 id|118834]]," [[K p7 name|Lemonis]] said.

The motel, at [[K p7 address|206 Princes Highway]], was raided in 2016 and 2019, both times over cannabis grown in the roof; nobody under age was involved and the then manager, who is dead, paid a fine. Before that it was where you had your wedding.

Seven residents spoke. [[K p4 name|Indigo Nakamura-Walsh]], 16, who works Sundays at [[K p4 employer|Hot Chook on Fitzroy]] and is known at the bowl as [[K p4 alias|Crumbs]], presented a petition with 411 names. "We are minors, so nobody asks us," [[K p4 name|Indigo]] said. "I broke my collarbone there. That's how much I love it." She showed the scar to applause.

[[K p5 name|Reg Thistleton]], 72, of [[K p5 address|19 Bower Street]], opposed. He has logged 61 calls to the ranger since January about language. "Abuse, I call it," said Mr [[K p5 name|Thistleton]]. From the back a voice called out that he ought to hear himself at the bowls club.

The voice belonged, it turned out, to [[K p6 name|Father Emmanuel Duru]], of St Brendan's, who apologised and then said it again.

When the meeting resumed Cr [[K p2 name|Bloomfield]] withdrew "pimping" and substituted "flogging". The mayor ruled that out too. Cr [[K p3 name|Mehrotra]] moved to excise Lot 7 from the contract; it was carried five votes to four, with [[K p1 name|Ruddock]], to gasps, in favour.

"I can read a room," the mayor said. "I can also read a contract, and someone in this building can't."

An inquiry will look at who typed the letter. Cr [[K p2 name|Bloomfield]], who faces a code of conduct complaint (No. [[K p2 id|CC-24-019]]), said he'd been threatened with worse by better. [[K p4 name|Indigo Nakamura-Walsh]] said that she was stoked and asked if she could keep the broken gavel. The motion was carried unanimously.
