id: ah0026
genre: news
where: US-TX
published: 2010-05-27
title: Smuggler's stash house gave up 22 people and one prisoner, Houston agents say
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p4: none
note: 22 smuggled who paid and were free to go (near-miss, one named and speaking) beside one 17-year-old made to cook and guard, booked as a smuggler under the surname Houston-like trap

HOUSTON — Twenty-two men and women had paid to be in the house on [[W p1 address|Sundown Street]], and told agents that they had been about to leave it for Atlanta. The twenty-third had been there for seven months.

Immigration and Customs Enforcement at first charged the boy, a Honduran of 17, with alien harboring, along with [[K p2 name|Gustavo "El Tuerto" Arriaga]], 30, and [[K p3 name|Jesús Noé Olmos]], 26. He was counted as a smuggler because he had the padlock key around his neck.

He also had a chain on his ankle, which is how he slept. "He cooked, he swept, he carried the bucket," said [[K p4 name|Wilmer Paz]], one of the 22, who agreed to be quoted. "We were customers. [[W p1 name|Denilson]] was the mule of the house. When he burned the rice, [[K p3 name|Olmos]] hit him with the cord. Me, nobody touched. I paid, and I could have walked."

According to an affidavit by Special Agent [[K p5 name|Tricia Boudreaux]], the boy came north owing $5,500, and [[K p2 name|Arriaga]] told him that he would work it off or that his sister, [[W p1 relative|Keily]], would. Nothing was ever subtracted.

"There was a count on the wall, in pencil. Two hundred and eleven days," [[K p5 name|Boudreaux]] said. He had written it above [[W p1 address|the water heater at 9414 Sundown, his bed]].

Magistrate Judge [[K p6 name|Frances Stokely]] dismissed the complaint against him, [[W p1 id|H-10-447M]], on Tuesday and asked the government why it had taken nine days. The case against the men is [[K p2 id|H-10-448M]]; both are held.

[[K p7 name|Imelda Garza-Whitt]], a lawyer for children, has applied for a T visa in his behalf. "He was booked as an adult with a birthday they made up," [[K p7 name|Garza-Whitt]] said. "His real one is [[W p1 birthdate|Christmas Eve of 1992]]. He'd like it back." He's at [[W p1 place|a shelter in Fulshear called Casa Sequoia]], where, she says, he has grown an inch.

The next-door neighbor, [[K p8 name|Houston Broussard]], had called the city three times about the windows, which were foiled. "The boy would look over the fence at my chickens," [[K p8 name|Broussard]] said. "I gave him two eggs one time. He had [[W p1 body|this white patch of hair, right in front]], like a skunk. I asked his name and he said it was [[W p1 alias|Zorrillo]]. I found out later that's skunk."

In a bond motion [[K p3 name|Olmos]] says that the key-holder was a willing partner and lists him in full, [[W p1 name|DENILSON JOSUÉ FUNES MEJÍA]], with the passport stamp. [[K p2 name|Arriaga]] says that he has never been to Houston.

A vigil was held at [[W p1 school|Liberty High, where he started Monday in ESL]]; a poster, lettered by the class, said only BIENVENIDO [[W p1 name|DENIL]].
