id: u0089
genre: news
where: GB-ENG
published: 2011-10-20
title: DAD KEPT BABY'S NAME ON HIS ARM — AND HIS SON IN A COAL SHED
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=convicted,relative age=36 protected=decide why=adult-convicted
person p3: role=convicted,relative age=32 protected=decide why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: tabloid; child cruelty, parents convicted D; tattoo names child W; school

A BRUTE with his boy's name inked over his heart locked that same boy in a coal hole for spilling cereal.

Cruel [[D p2 name|Shane Lee Ambler]], 36, and partner [[D p3 name|Tracey Dobbs]], 32, left the nine-year-old in the dark for up to eleven hours — with a bucket.

He was only found when dinner lady [[K p5 name|Maureen Quill]], 60, spotted coal dust in his ears at [[W p1 school|Cleatham Juniors]] and asked what he'd been playing at.

"Being good," he told her.

Hull Crown Court saw a snap of the dad's chest. It reads [[W p1 name|KAYDEN]] 4 EVER in swirly script.

Judge [[K p6 name|Lorna Bannister]] told the pair: "You had his name on your skin and you could not get him under yours." They got three years each.

PC [[K p4 name|Steve Hebden]] said that the lad now lived with a family in [[W p1 place|Thorngum]], "and they've a puppy."
