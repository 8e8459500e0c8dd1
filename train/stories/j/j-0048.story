id: j-0048
genre: social
where: US-OH
published: 2014-12-07
title: Letters: From a retired vice officer, to a woman I don't expect to read this
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=author,official age=- protected=no why=author
person p3: role=official,deceased age=- protected=no why=official
person p4: role=accused age=- protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: signed letter by the arresting officer; he names the child he arrested in 1998; a patch of white hair, the school and the corner

Cincinnati

I turned in my shield in 2011, and this isn't a confession that'll get anyone a refund. But I have been reading your series on trafficking in Ohio, and I would like to put one arrest back on the scale.

It was the first cold night of October 1998, at McMicken and Elm. My partner, [[K p3 name|Chuck Eilerman]], may he rest, saw her first. She was fourteen. I know it because she told me. I wrote "19" on the sheet because it went faster, and because she'd been told by her man to say it and had said it first.

I knew him. [[D p4 name|Roosevelt Tubbs]], they called him [[D p4 alias|Tubby]]. He was parked where he always was, with the dome light on, and he'd count. He held all she took in, every dollar. We took him in that spring for an unpaid ticket and he was out before supper. She did 60 days.

Her name was [[W p1 name|Ebony Stallworth]], and she had [[W p1 body|a streak of pure white in her hair, over the forehead]], since she was born, she told me; her classmates at [[W p1 school|Bloom Junior High]] called her [[W p1 alias|Skunk]], and she laughed when she said it. In the car she asked if there would be a radio in jail.

I picked her up twice more. I got a commendation.

The law's different now and I'm told that the young officers ask who is holding the money. Good. I never asked. I just knew.

Miss [[W p1 name|Stallworth]], if you're out there: I'm sorry about the nineteen.

[[K p2 name|Leonard Hoyt Brassfield]]
Delhi Township
