id: y0083
genre: news
where: KE
published: 2010-03-26
title: Skippers, agents and a boy who counted lights
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: trawler off Malindi; the vessel is where they lived, so W

MOMBASA – For fourteen months the shore was a row of lights at night and he counted them to keep his head.

He'd told the agent that he was twenty. The agent, who recorded the ages of nine boys from Kilifi on one sheet, wrote down twenty for all. In truth he was 16, out of Standard Eight, and thought that "foreign vessel" meant a ship with a cinema.

On board [[W p1 place|the longliner *Hsin Fortune 31*]] he cut bait for nineteen hours and slept in the net store. The bosun had their seaman's books. Wages, US$80 a month, would be settled at the end, less the knives, less rice, less a fine for sleep. When [[W p2 name|Kalume Safari Charo]], 24, asked to be put off with an infected hand, the bosun poured bleach on it and told him that the shore belonged to the company too.

Navy sailors who boarded about the lights, which were not regulation, found [[W p2 name|Kalume]] below, and the youth up the mast.

Agent [[K p3 name|Twalib Ahmed Bakhshuwein]] was arrested in Old Town. He'll be charged under the Counter-Trafficking in Persons Act when it comes into operation, or if it doesn't, quipped prosecutor [[K p4 name|Jamii Wafula-Mbarak]], with keeping bad company.

[[K p5 name|Capt. (rtd) Dionisio Pereira-Mwakio]] of the Seafarers' Mission estimates that two hundred are out there still. "You know how you tell? They don't wave."

The youth, [[W p1 alias|Taa]], as the crew call him ('light'), got home to [[W p1 address|Jimba-Uyombo]] on Thursday; a goat was killed for [[W p1 name|Shukrani]], and he fell asleep before it was done.
