id: w0061
genre: news
where: US-SC
published: 2009-09-17
title: Debt sinks Beaufort oyster house after 61 years
person p1: role=bystander age=70 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: business; debt had grown; sold; workers kept; nothing to protect

[[K p4 name|Callie Rhett Mims]]
[[K p4 email|cmims@lowcountryrecord.example]]

The debt had grown to $412,000, and [[K p1 name|Alphonso Deveaux]], 70, had known each dollar of it by name.

On Friday he hung a paper plate on the door of [[K p1 employer|Deveaux & Sons, 2 Boundary Landing]]. It read SOLD. The buyer is [[K p2 name|Whit Carrington]], of Hilton Head, who'll put up eleven condominiums. He paid for the land, the dock, the cooler and the name, but not for the men, fourteen of whom had shucked there since boyhood.

"He asked me what I'd take for the crew," said [[K p1 name|Deveaux]]. "I told him they ain't mine to sell."

The two will meet in court all the same: the shell pile, which each claims, is before Master-in-Equity [[K p3 name|Jonas Fripp]] as [[K p1 id|2009-CP-07-3391]], [[K p3 address|102 Ribaut Road]].

Lunch was free till it ran out. It ran out at 12:20.
