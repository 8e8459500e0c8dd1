id: p-0064
genre: news
where: IN-TN
published: 2022-07-22
title: School correspondent arrested in Cuddalore after Class X girl's complaint
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
note: POCSO; the school where she studies; protest placard gives the name; father named; hostel

Special Correspondent
CUDDALORE

The correspondent of a private school near Virudhachalam was arrested on Thursday under the Protection of Children from Sexual Offences (POCSO) Act, following a complaint by a student of Class X.

[[K p2 name|M. Arokiaraj]], 54, of [[K p2 address|Anna Nagar, Neyveli]], was picked up from a lodge in Puducherry, where he had gone after the complaint was filed, said [[K p3 name|S. Thenmozhi]], Inspector, All Women Police Station. He was produced before the Mahila Court and remanded for 15 days.

According to the police, the 15-year-old, who stays in [[W p1 address|the school's hostel]], was called to his room on the pretext of correcting an application form. She told her father on Sunday, when he came with her washed uniforms.

Her father, [[W p5 name|Murugesan]], a farm worker, said he was first asked by the management to settle the matter for Rs. 1 lakh. "I said, keep your money and give me back my daughter's face," he told reporters.

Parents and members of student organisations blocked the road before [[W p1 school|Arul Malar Matriculation School]] for three hours. Some carried placards saying "Justice for [[W p1 name|Kavitha]]". The police took these away and told the crowd that to name a victim is an offence under Section 23 of the Act.

[[K p8 name|Collector K. Ilango]] said the school would be closed till Monday and an inquiry would be held by the Chief Educational Officer. He asked parents to bring any complaint to the child helpline, 1098.

[[K p6 name|P. Jeyanthi]], Headmistress, was also questioned. She said that she had not been told of any previous complaint.

Counsel for the accused, [[K p4 name|R. Balasubramanian]], said his client was the victim of a rival trust that had been trying to buy the land. A bail petition has been moved and will come up on July 28.

The case was registered under Sections 9(f) and 10 of the Act. The girl's statement was recorded by a magistrate on Wednesday and she is with her family.
