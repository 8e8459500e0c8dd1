id: i-0063
genre: press-release
where: AU
published: 2021-11-05
title: AFP charges Point Cook couple over eight years of domestic servitude
person p1: role=victim age=58 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: media release names couple and address, which is where she lived; hospital details; a transcript grab leaks her name

A Melbourne couple will appear in the Magistrates' Court on 19 November after an AFP investigation into claims that they kept a woman as a servant, unpaid, in their family home.

The AFP began its inquiries in July 2015, when ambulance officers were called to [[W p1 address|an address in Callistemon Drive]] and found a grandmother of 58 on the bathroom floor, weighing 40 kilograms. She gave the paramedics a false name, which police will allege was the one her employers had told her to give.

It'll be alleged that the woman came from Tamil Nadu in 2007 on a one-month visitor visa; that [[K p2 name|Kavitha Raghunathan]], 51, and [[K p3 name|Suresh Raghunathan]], 53, told her that if she stepped outside she'd be gaoled as an illegal; that she cooked, cleaned and minded three children for up to 23 hours a day; that tea and hot water were used to punish her; and that pleas by her family to let her come home were refused.

Each is charged with one count of possessing a slave and one of exercising the powers of ownership over a slave.

AFP Commander [[K p4 name|Toni Castellano]] said modern slavery didn't look like the movies. "It looks like a nice brick home with a basketball ring. The neighbours thought she was Nan."

The woman is receiving support in [[W p1 place|a Sunbury aged-care home]].

GRABS (not for quotation beyond the above)

[[K p4 name|CASTELLANO]]: ... so we ring the son-in-law, Mr [[W p6 name|Murugesan]], in Tiruchi, and he's been writing for four years. Four years. There's forty letters. He held up the phone so her grandkids could hear. And she says to our officer, what's your name, dear, and [[K p5 name|Jess]] says [[K p5 name|Jess]], and she goes, I am [[W p1 name|Rajalakshmi]]. First time anyone's heard it. In eight years.

JOURNALIST: Can we use that?

[[K p4 name|CASTELLANO]]: God, no.

Media enquiries: AFP Media 02 5550 0104. Report: Senior Constable [[K p5 name|Jessica Rademaker]], Human Trafficking Team.
