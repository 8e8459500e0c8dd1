id: l-0021
genre: news
where: US-MA
published: 2003-10-09
title: Brockton dancer held in check scheme
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=71 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: a fraud story; the accused's account of a held passport, a debt of $22,000 and 'dates' chosen by the manager is reported as alibi; victims of the fraud may be named

To the tellers she was Miss [[W p1 name|Souza]], and she always had a doctor's prescription pad of excuses: a sick aunt, a flight, a hurry.

In Brockton District Court Wednesday she was [[W p1 name|Larissa Prado de Souza]], 24, of Goiânia, Brazil, accused of passing eight forged checks worth $13,450, most of them drawn on the account of [[K p5 name|Alden Whitcomb]], 71, of Hanover, a retired surveyor.

[[K p5 name|Whitcomb]] had met her as a customer. He isn't proud of that, he told the court, and he'd like his money.

Assistant District Attorney [[K p3 name|Siobhan Tierney]] asked for $25,000 bail. The prisoner, through a Portuguese interpreter, offered what the prosecutor called "a novel." She had come as a waitress. On her first night a man called [[D p2 name|Tony Medeiros]] took her passport, said that her ticket and papers cost $22,000, and brought her to a house where he decided which men, how many and what hour. The checks he handed her already filled out. "He sat in the car with my passport in his shirt. If I come out with no money, I go back in the basement with the light off." She has [[W p1 body|a round burn on the back of her left hand]], which her lawyer, [[K p6 name|Desmond Achebe]], held up.

"She had eight chances to pass the teller a different note," [[K p3 name|Tierney]] said.

Nobody named [[D p2 name|Medeiros]] has been arrested. The house, which she describes as [[W p1 address|gray with a plaster Saint Anthony, beside the tire shop on Montello Street]], was empty when detectives drove by.

Judge [[K p4 name|Warren Ipswich]] settled on $10,000. Docket [[W p1 id|0315 CR 6672]] returns Nov. 5. [[W p1 name|Souza]] asked for her shoes.
