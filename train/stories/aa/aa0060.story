id: aa0060
genre: blotter
where: US-SD
published: 2012-07-19
title: Tribal Police Log and Court News
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=victim age=12 protected=yes why=minor-victim
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=41 protected=no why=adult-accused
person p7: role=accused age=30 protected=no why=adult-accused
note: two children witness/victim of a drunk driver; named by hometown; horse race; the grandmother's house

This week's log, as given over the phone by Captain [[K p4 name|Verdell Iron Shield]].

Sat. Powwow parking. One fender. One foot.
Sat. late. [[K p6 name|Lorraine Two Hearts]], 41, public intoxication, slept it off and cooked for the rest.
Sun. 2 p.m. Hit and run, BIA 7. A pickup clipped a paint horse and the rider, a boy of 12, who has two broke ribs and wants it known he'd have won. His cousin, 10, riding behind, got the plate by heart and said it to the officer in the right order. [[K p3 name|Clayton Moreau]], 25, is held for it on $2,000. The rider is the grandson of the [[W p2 address|blue house at Thunder Butte Crossing with the tipi poles on the roof]], and you will know him as [[W p2 other|last year's Indian Relay junior champion]].
Mon. Wind.
Tues. Court: Judge [[K p5 name|Philomena Standing Crow]]. [[K p7 name|J. R. Dupris]], 30, fishing w/o license, fined one fish, that is what she said.
Wed. Get-well card at the station for [[W p2 name|Tate]] and sign it. [[W p1 name|Marlee]] drew the horse.
