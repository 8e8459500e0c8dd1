id: l-0033
genre: news
where: US-NC
published: 2017-06-24
title: Fayetteville jury convicts 'getaway girl' in motel robberies
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=victim,witness age=48 protected=no why=adult-victim
person p4: role=victim,witness age=27 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: long court report; the lure in robberies of customers is convicted; duress evidence is heard and rejected; robbed customers are adult crime victims and stay

[[K p8 name|Thaddeus McNeill]], Courts

The plan, if you listened to the state, was simple and had three parts: a girl, a door and a pistol.

The girl opened the door. The pistol came through it. Four men who had driven to motels along Bragg Boulevard in the fall of 2015, expecting an hour of company, left without wallets, and in one case without trousers.

A Cumberland County jury took less than three hours Friday to convict [[W p1 name|Kaylee Brooke Strickland]], 20 at the time, of four counts of aiding robbery with a dangerous weapon. The man with the pistol, [[K p2 name|Jerrod Antwan Maultsby]], 35, pleaded guilty in January. He wore the same suit to testify against her.

"She picked them," [[K p2 name|Maultsby]] said. "She had a eye for it."

Sgt. 1st Class [[K p3 name|Emil Radovic]], 48, of Fort Bragg, who lost $340 and a class ring, told jurors that the defendant had said "I'm sorry" as he was tied with a lamp cord. [[K p4 name|Jorge Peñalosa]], 27, a roofer, remembered that she was crying. Both were asked by defense lawyer [[K p5 name|Winifred Tate]] whether she had any marks on her.

"Her eye," said [[K p4 name|Peñalosa]]. "Like a plum."

[[K p5 name|Tate]] put the defendant on the stand for two hours. She said that she'd met [[K p2 name|Maultsby]] when she was waiting tables, that he gave her pills after a wreck hurt her back, and that when she couldn't stop he told her there was a bill. From June to November of that year she was sold, she said, every night, in [[W p1 address|Room 9 of the Carolinian Motor Lodge]], where the two of them lived. He kept her debit card and her phone. He sewed the window curtain shut. When the money got slow the robberies began. She refused the first and he held her under the water in the tub, twice, she said, counting.

Assistant District Attorney [[K p6 name|Garland Fipps]] walked her through the parking lots: the gas station next door, the fire house across the street. "You could see a fire house from your window, couldn't you, Miss [[W p1 name|Strickland]]?"

"It was sewed," she said.

Superior Court Judge [[K p7 name|Lavinia Crump]] declined to tell the jurors about a state law under which a trafficked person can't be blamed for certain acts, ruling that it covers prostitution, not robbery.

Sentencing is July 10. [[W p9 name|Royal Strickland]], a deacon, held his daughter's glasses for her in a folded handkerchief until a deputy asked for them.

File Nos. [[W p1 id|15 CRS 61190-93]].
