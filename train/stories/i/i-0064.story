id: i-0064
genre: blog
where: CA-QC
published: 2018-03-25
title: Letter to the people who wrote 'fugueuse'
person p1: role=victim,missing age=15 protected=yes why=trafficking-victim
person p2: role=author,relative age=- protected=decide why=identifies-protected
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=yes why=juvenile-accused
screen: sex-trafficking-minor
note: a mother signs in her own name and so names the daughter she is protecting; the recruiter's girlfriend is a minor too; old alert

You wrote that word 312 times. I counted. Runaway. As though she'd left a swimming pool.

My daughter was fifteen. She was in a group unit in Laval because I'd asked for help, that's how it works here, you ask for help and they take your child and put her in a building with a bus stop, and at the bus stop there's a boy in a good coat. On the 31st of January she went out for a smoke. The unit filled in a form. It has a box for "habitual".

The boy in the good coat is called [[K p3 name|Steevens Jean-Baptiste Lavoie]]. He's 24. He's charged with trafficking a person under eighteen and I can write his name, the prosecutor, Me [[K p4 name|Anouk Desrosiers]], told me so, there's no ban on him. He fed her for three days, and on the fourth he put her in a condo in Griffintown and told her what the food had cost. There were men. There was a website. She was, I'll say it once, sold, by the half hour, for nine days, and a news crew stood outside my duplex and said runaway.

The one who did her makeup was her own age, [[W p5 name|Mégane]], from the same unit. They've charged that child as well. I baked for that child's birthday.

You showed her school picture. You showed [[W p1 body|the birthmark]]. You said [[W p1 name|Océane]], [[W p1 name|Océane]], [[W p1 name|Océane]], and she's home now, she's sixteen, she is home, and if you type those six letters it's still the first thing, with [[W p1 url|#RetrouvonsOcéane]] and our street. I've written to eleven editors. Three have answered. One said that it's in the public interest. One said: "But you're her mother, you named her yourself." Yes. When she was lost. Now she's found.

So take it down. I'm signing this because somebody has to sign something.

[[D p2 name|Marie-Ève Thibodeau]]
[[W p2 address|rue des Merisiers]], Longueuil
