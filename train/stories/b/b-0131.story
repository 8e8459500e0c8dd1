id: b-0131
genre: social
where: IN
published: 2023-02-22
title: Facebook live captions — 'Mahila Manch Jharnapur'
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor
note: auto captions with noise, activists naming in anger; aunt arrested (relative, decide), buyer a private accusation; child 'rescued' by police, and shelter's gate is told

(auto-generated captions)

hello hello am i audible ok. this is [[K p3 name|Kalpana Oraon]] from outside the mahila thana

today morning they've found our girl. seventeen years. alive. alive

she'd been sold by [[D p2 relation|her own bua]]. [[D p2 name|Phoolmati]]. to some party at Agra for two lakh for marriage and then from there to a hotel, and each day he's showing her to five six persons. taking money. this is the truth behind the word marriage

arrested: only [[D p2 name|Phoolmati]]. that hotel owner [[D p5 name|Banwari Seth]] is not arrested. why? ask SP madam [[K p4 name|Priyamvada Kachhap]]

[inaudible] zindabad

no listen. we'll not show the face. don't show, beta put the phone down. she's in that jeep with green dupatta. they are taking her to [[W p1 place|Nari Niketan, Kanke side gate]]

[[W p1 name|Salomi]]! [[W p1 name|Salomi]] hum log hain! ... she looked. she looked at us

ok. comments section please don't write the name
