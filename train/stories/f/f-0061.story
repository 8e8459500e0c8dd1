id: f-0061
genre: news
where: US-AL
published: 2015-10-07
title: Aide at [[W p1 place|Coosa Pines]] arrested; resident, 81, had told them for weeks
person p1: role=victim age=81 protected=yes why=sexual-offence-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=expert age=- protected=no why=adult-bystander
screen: none
note: elderly victim of a sexual offence; the home is where she lives; she had been the town's piano teacher; a card in a photo

The complaint book at [[W p1 place|Coosa Pines Care & Rehab]] has a page for each month. On September's, in the same fine slanted hand, there are nine entries. The first says that the man on nights is too free. The last says only, "Again."

On Monday the man on nights was arrested. [[K p2 name|Gregory Thaxton Mims]], 42, a nurse aide, is charged with first-degree sexual abuse of a resident who is 81 and can't walk. Talladega police say that a camera which the woman's family hid in a clock showed an assault on Sept. 28.

"They said that she was confused," said her daughter, [[W p3 name|Eleanor Sykes Prentice]], a lawyer in Birmingham, who allowed herself to be quoted and then, on the advice of a colleague, asked not to be. "My mother has [[W p1 other|taught piano to half of this town]]. She can tell you what you played at your recital in 1966 and what you did wrong in it."

An administrator said that the home had followed its policy, under which three staff members initialed the entries as "noted."

[[K p7 name|Dr. Cecilia Vu]], who studies elder abuse at a university hospital, said that the clock is often all there is. "We put cameras on parking lots," she said.

Police Chief [[K p4 name|Ronald Tubbs]] and District Attorney [[K p5 name|Ginger Sandlin]] both declined to say whether others would be charged.

The book was on a table in the lobby on Tuesday, next to a basket of get-well cards for the residents. The one at the top had eighth notes drawn all over it. It was addressed to "[[W p1 alias|Miss Birdie]], Rm [[W p1 address|11]]."

By [[K p6 name|Quinn Abercrombie]]
