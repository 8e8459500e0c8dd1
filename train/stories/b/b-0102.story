id: b-0102
genre: blog
where: AU-ACT
published: 2014-08-31
title: Committee notes: What the inquiry heard about diplomats and their maids
person p1: role=victim,witness age=36 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=expert,witness age=- protected=no why=adult-bystander
screen: labor-trafficking
note: diplomat immune from charge (accused by a submission only: decide); name withheld at her request, but Hansard uncorrected proof prints it

by [[K p4 name|Perpetua Vance]]

Public hearing no. 3. Eleven in the gallery, and a man from an embassy who wrote down everything.

Submission 41 was "name withheld". She was heard in camera, then agreed to have some of it read out. She's 36. She arrived in Canberra on a domestic worker's visa, with a contract for 38 hours. The contract was collected from her, along with her passport, in the car. She worked 16-hour days, seven days a week, and was paid nothing for 19 months "because of the kitchen tiles", one of which she'd cracked.

If she went to the letterbox she was asked who for. The first secretary, Mr [[D p2 name|Anselm Ruiz-Kettering]], told her that his country owned the street and that police could not come into it. He has not been charged with anything, and he can't be. He has gone home.

Dr [[K p5 name|Xanthe Papadimos]] of the Law Clinic said that immunity isn't a synonym for innocence.

Senator [[K p3 name|Garth Pomeroy]] asked what it was, after 19 months, that made her go. The answer as read: "The tiler came. He said they're seven dollars each."

A grumble. The proof Hansard, which the secretariat emails to anyone who asks, has "CHAIR: Thank you, Mrs [[W p1 name|Estrella Wigan-Loyola]]" at page 17. It's a proof. Proofs get corrected. People who collect them don't.
