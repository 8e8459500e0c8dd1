id: am0045
genre: news
where: IN-MP
published: 2011-12-20
title: Bhopal lake cleanup hauls out 14 scooters, one safe and an alderman's statue
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=58 protected=no why=adult-bystander
person p3: role=victim age=47 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
person p6: role=accused age=35 protected=no why=adult-accused
person p7: role=public-figure age=- protected=no why=public-figure
person p8: role=author age=- protected=no why=author
note: nothing to protect; civic story; adult theft case; registration, licence, FIR numbers; "minor" tank, "rescued" statue

[[K p8 name|Anuradha Shukla]], City Bureau

The Lower Lake gave up its secrets on Monday, and most of them were Bajaj.

In a clean-up that began at six with fourteen divers, a crane and a brass band, the municipal corporation dragged out 14 scooters, 212 bottles, a harmonium, an iron safe, and a nine-foot statue of the late alderman Seth Gokuldas, who had been missing, believed stolen, since the monsoon of 1996.

"He's been rescued," mayor [[K p1 name|Sadhna Chaurasia]] said, as mud ran out of his turban. Mayor [[K p1 name|Chaurasia]] garlanded him on the spot. It was pointed out to her that he's got no nose. It's believed that it's still down there.

The safe caused the greater excitement. It was identified by a brass plate, as the property of jeweller [[K p3 name|Mohanlal Rathi]], 47, of [[K p3 address|15 Lohiya Bazaar]], who'd reported it emptied and carried off by armed men on Dhanteras. Opened by a locksmith before a panch, it was found to hold everything he'd claimed for, in cloth bags. [[K p3 name|Rathi]], who'd stood on the bank eating peanuts till then, sat down.

City superintendent of police [[K p4 name|Rajeev Dandotia]] said the robbery case, [[K p3 id|Kotwali 551/2011]], would be looked at in a fresh light. Nobody had been wronged except, [[K p4 name|CSP Dandotia]] thought, an insurance company and one innocent man. That was night guard [[K p2 name|Ramsevak Kushwaha]], 58, who lost his job on the jeweller's word. "I said there were no men. I said it to all," [[K p2 name|Kushwaha]] told this paper. He's been selling bananas at Peer Gate. The association of jewellers promised to restore his uniform, with arrears.

One scooter may lead to an arrest as well. The Vespa with registration [[K p6 vehicle|MP04 NA 0155]] belongs to [[K p6 name|Shakeel "Tempo" Ansari]], 35, who's alleged to have been paid for its theft by two insurers in two districts. He was traced to a wedding. [[K p6 name|Ansari]] has agreed to come on Wednesday with papers.

Limnologist [[K p5 name|Dr Vipin Vyas-Kulshreshtha]] wasn't amused by any of it. The lake, he said, is being strangled, robbed and slowly poisoned by a minor drain that enters it at Banganga, and no band ever plays there. "You're dealing with the victims and not the crime," said [[K p5 name|Dr Vyas-Kulshreshtha]]. He showed a jar. The mayor smelt it and signed an estimate for a treatment plant.

Film actor [[K p7 name|Raza Mirza]], who grew up on its bank, sent ₹1 lakh and a line. As a boy, wrote [[K p7 name|Mirza]], he'd thrown in his report card, class VI, and he'd be obliged if that were left.

It hasn't been found. The harmonium has. It was played, dripping, by the leader of the band, and gave two notes.

The cleaning continues on weekdays till the 31st. Owners of scooters may apply with an original RC book to the zonal office, telephone 0755-555-0121. No claims of statues.
