id: o-0072
genre: interview
where: GB-NIR
published: 2001-03-30
title: The Saturday Interview: the man who cracks safes for the police
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=bystander age=10 protected=no why=minor-not-in-crime
screen: none
note: profile with old crimes, an adult victim, a grandchild's trick; nothing to protect

[[K p1 name|Cecil Thornbury]] has asked me to shut my eyes. I hear a tick, a tock, something like a cough. When I open them again he has got my briefcase open, and he is eating my sandwich.

He is 71 and he's done it for both sides, though never, he says, in the same week. He learned from his uncle, a locksmith on the Ormeau Road. During his national service he opened the officers' mess. In 1958 he served six months for it, so to speak, at a bank in Ballymena, in the company of one [[K p3 name|Francis "Ginger" McGurk]], who later did eleven years for the Antrim post office.

"[[K p3 name|Ginger]] used jelly. I never held with jelly. It's rude."

Since 1969 he has been on a list in a drawer at police headquarters. A shop's been robbed and the thieves have locked the staff in the strongroom: they send a car for [[K p1 name|Thornbury]]. That's how he met the widow [[K p6 name|Hester Maginn]], who spent nine hours in a vault in Lisburn in 1984 with a diabetic cashier and a bag of humbugs. She sends him humbugs yet.

Chief Inspector [[K p4 name|Ronnie Beattie]] calls him "a public utility". His wife, [[K p5 name|Ena]], calls him in for his tea.

Could anyone do it? He considers. There is a granddaughter, [[K p7 name|Kitty]], who's ten, and who opened the good sideboard in four minutes with a hair grip, eyes shut, just from listening. He's told nobody but me.

"You won't print that," says [[K p5 name|Ena]] from the scullery.

"He will," says [[K p1 name|Cecil]]. "It's how I'll prove I trained her honest."

*Interview by [[K p2 name|Patrice Goodbody]]*
