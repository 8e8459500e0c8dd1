id: p-0046
genre: news
where: US-VA
published: 2020-10-08
title: Former town treasurer in Shenandoah Valley admits taking water payments
person p1: role=convicted age=61 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a name that is a word

WOODSTOCK, Va. — People here paid for their water in cash, in envelopes, and left them in a slot in the wall. On Wednesday, the woman who emptied the slot for 22 years said she had been keeping some.

[[K p1 name|Hope Ellen Strickler]], 61, pleaded guilty in Shenandoah County Circuit Court to embezzlement of public funds. Prosecutors put the sum at $187,914.50, a figure that includes 50 cents which she told detectives about herself.

"I hope you will all forgive me some day," [[K p1 name|Strickler]] said to about 20 residents, who sat apart in masks. Nobody answered. A man at the back took off his cap and put it back on.

Commonwealth's Attorney [[K p3 name|Chandra Whitlock]] said the shortage came to light only when the town went to online billing in 2019. Money began to arrive that had not been there before, and the council at first believed that people were washing their cars more.

[[K p2 name|Mayor Douglas Racey]] said that rates had been raised three times to make up for what engineers took to be a leak. "We dug up Court Street," he said. "We dug it up twice."

The treasurer spent most of it on slot machines across the West Virginia line, her lawyer, [[K p4 name|Jim Breeden]], told the court. He asked that she be permitted to remain at home, at [[K p1 address|118 Muhlenberg Rise]], until sentencing. She takes care of a husband with Parkinson's.

[[K p5 name|Judge Alvin Fadely]] agreed. He set Dec. 16 for sentencing and ordered a report. The guidelines recommend from one to three years.

An insurer has repaid the town $100,000. The council votes on Tuesday on whether to lower the rates. It's expected that it will, by 40 cents.

[[K p6 name|Will Tomlin]], Valley Banner-Record
