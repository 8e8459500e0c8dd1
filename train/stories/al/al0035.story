id: al0035
genre: news
where: GB-ENG
published: 2018-11-23
title: Escort hire firm, nail bar and 'gang of girls' among winners at Calder business awards
person p1: role=bystander age=39 protected=no why=adult-bystander
person p2: role=bystander age=28 protected=no why=adult-bystander
person p3: role=bystander age=54 protected=no why=adult-bystander
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen: none
note: nothing to protect; business night with nail bar, escort vehicles, gang, underage, recruited, debts, passport; an inspector who recruits

THE smallest nail bar in the valley beat two solicitors and a brewery to the top prize on Thursday night, and its owner wept off both sets of eyelashes.

[[K p1 name|Linh Dang]], 39, came to Halifax as a student in 2001, borrowed £3,000 from a church and paid it off in quarters. Her shop, [[K p1 employer|Ten Little Fingers]], in Russell Arcade, has eleven staff, a pension and a works trip to Filey. "I pay everybody on Friday and I know where my passport is," she told the room, to cheers. "You laugh. In our trade it's worth saying."

Her best nail technician, [[K p2 name|Shabana Kauser]], 28, was runner-up for employee of the year. Ms [[K p2 name|Kauser]] once did a bride in the back of an ambulance.

Transport went to [[K p3 name|Roger Hope]], 54, whose vans go in front of wide loads with the lights flashing. Yes, he said, he has heard all of the jokes about [[K p3 employer|Hope's Escorts]]; his mother answers the phone. "Somebody rang last week at midnight. She asked him how wide." The firm runs nine vehicles from [[K p3 address|Shroggs Yard]], the oldest of them a [[K p3 vehicle|Land Rover, C881 JWX]].

The judges' special prize was for a gang of girls. [[K p4 name|Maisie Whiteley]], 17, recruited six friends in the sixth form at [[K p4 school|Ryburn Moor]] to sell soap made from chip fat. They were too young to open a bank account in the firm's name and did so in the cat's. Mr [[K p5 name|Dominic Lascelles]], the head, said that he had known nothing of it till the bailiff called. [[K p4 name|Maisie]] has since cleared the debt, £41, and been taken up by a chain.

In the chair was [[K p7 name|Dame Prudence Oyelowo-Hirst]], who told of her own start. She'd been sacked at 16 from a toffee works, by a foreman who said she would come to nothing. She bought the works. "I didn't sack him," said [[K p7 name|Dame Prudence]]. "I made him work for a girl."

[[K p8 name|Inspector Leah Hope]] of the town team drew the raffle. She's married to the lorry man's cousin. Inspector [[K p8 name|Hope]] took the chance to say that the force is recruiting, that exploitation of workers is a matter for everyone who has his car washed cheap, and that a black scarf was found in the ladies'.

The night made £6,240 for the hospice. Next year's entries open in March; ring [[K p5 name|Mr Lascelles]] at the Chamber, of which he's secretary, on [[K p5 phone|01632 960833]].

Pictures, including [[K p1 photo|linh_dang_trophy.jpg]] and [[K p4 photo|soap_girls_maisie_w.jpg]], can be ordered from [[K p6 name|Howard Stead]], who wrote this and took those.
