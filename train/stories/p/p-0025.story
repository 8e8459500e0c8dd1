id: p-0025
genre: news
where: US-NV
published: 2015-08-12
title: Man accused of bringing Sacramento teen to Reno for hotel trade
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: photo caption names her and her tattoo; missing flyer was earlier; the alert is over; her mother is thanked by name

RENO (Sierra News Group) — Detectives who went to a casino hotel for a noise complaint left with a 28-year-old suspect, a ledger in a spiral notebook and a teenager who had been missing from Sacramento since the Fourth of July.

[[K p2 name|Terrell Keyshawn Bates]], of [[K p2 address|Del Paso Heights, Sacramento]], was arraigned Tuesday in Reno Justice Court on charges of sex trafficking of a child and living from the earnings of a prostitute. Bail was put at $500,000.

The ledger had a page for each day, said [[K p3 name|Detective Hannah Lindell]] of the regional street enforcement team. "There's a column for him and a column for food. There is no column for her."

The girl is 17. According to the arrest report, [[K p2 name|Bates]] told her that she could go home when she reached $5,000 and then raised the figure each Sunday.

Security supervisor [[K p6 name|Lou Santangelo]] said that he knocked because the television had been at full volume since breakfast. "She opened it about four inches. I asked if she was OK and she said, 'What day is it?'"

Deputy District Attorney [[K p4 name|Warren Cho]] said that the girl would not be charged. California authorities had been told and [[K p3 name|Lindell]] thanked her mother, [[W p8 name|Gloria Alvarez]], "who never quit calling."

Deputy Public Defender [[K p5 name|Mayra Estrada]] entered a not-guilty plea. She said that [[K p2 name|Bates]], [[K p2 employer|a night stocker at a warehouse grocery]], had met someone who said she was 19, and had receipts for two return bus tickets.

A preliminary hearing was set for Aug. 25.

Photo 2 of 4: [[W p1 photo|Destiny Alvarez-Moon, in a flyer put out by family last month. She has a hummingbird tattooed on her collarbone.]] Police said Monday that [[W p1 name|Destiny]] is safe.

Contributing: [[K p7 name|Jim Polk]]. Tips may be left at 775-555-0158.
