id: an0003
genre: news
where: NZ
published: 2007-11-20
title: Kerikeri orchard foreman 'kept our books in his safe', Tongan man tells court
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: two brothers in law, one under 18; suppression breached by the neighbour; nickname; employer D; lodging W

WHANGAREI — The first thing that the witness asked for was his hat.

It had been left in [[W p1 address|the packing shed loft on Inlet Bend Road]] with everything else that he owned, he told a High Court jury yesterday, the night he ran through the shelter belt in his socks. He was 28. With him was a boy of 17 whom he'd promised a mother in [[W p2 address|Kolovai]] to bring back fat.

[[K p3 name|Donald Rex Purdie]], 52, kiwifruit grower, denies seven charges of trafficking in people and of taking their passports. His foreman, [[K p4 name|Sione Latu]], has admitted two and will give evidence for the Crown.

Crown solicitor [[K p5 name|Heather McBride]] said the men had been offered eleven dollars an hour. What they got was board, and a notebook. "Everything went in the notebook," Ms [[K p5 name|McBride]] said. "Gumboots, ninety dollars. Rice. A visit to the dentist which never happened. By August one of them owed Mr [[K p3 name|Purdie]] more than he had when he stepped off the plane."

When they asked for wages, the court heard, [[K p4 name|Latu]] showed them a photograph of a police cell in Auckland and said that was where people without books slept.

Justice [[K p6 name|Winston Ropata]] has made an order suppressing the names of both complainants. It was in force for about forty minutes. Called after morning tea, a neighbour, [[K p7 name|Ngaire Subritzky]], was asked how she knew the elder man. "Who, [[W p1 name|Viliami]]? He mended my pump," she said. Mrs [[K p7 name|Subritzky]] apologised to the judge, and then, asked about the younger one, said that she and her husband had "always called him [[W p2 alias|Kiko]], because he couldn't stand still".

[[K p6 name|Ropata]] J told reporters to strike it out.

The elder man, who has [[W p1 body|two fingers missing from the left hand, from a press at the packhouse]], demonstrated to the jury how he'd tied kiwifruit canes with the other three. He said [[D p1 employer|Purdie Gold Orchards]] had been a good place in the first month. Mr [[W p1 name|Fifita]], as defence counsel twice called him, agreed that he had signed something.

"Did you read it, Mr [[W p1 name|Fifita]]?"

"It was in the safe."

The boy is to give evidence today by video link. He is back at school, in the first fifteen at [[W p2 school|Waitaha College]], where he boards, and the jury will know him only as Witness B, a list pinned to the court door notwithstanding. The list reads: 10 am, [[W p2 name|Tevita Manase]] (AVL). Tomorrow: [[K p4 name|S. Latu]].

Mr [[K p3 name|Purdie]], whose bail address is [[K p3 address|his sister's house at Opito Bay]], may not go north of Kawakawa.

— [[K p8 name|Rowan Petley]]
