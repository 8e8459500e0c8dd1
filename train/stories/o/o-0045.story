id: o-0045
genre: news
where: US-ND
published: 2014-12-18
title: Wife of oil-field contractor testifies she hid truck keys in flour
person p1: role=victim,witness age=33 protected=decide why=domestic-violence-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen: none
note: adult DV trial, no children; address, maiden name, workplace for the editor; accused and all others stay

WILLISTON — On the nights he drank, [[D p1 name|Carla Jo Renner]] told the jury, she put the keys to the pickup in the flour canister and smoothed the top with a butter knife.

On the night of March 8 he looked in the flour.

[[K p2 name|Todd Alan Renner]], 40, is on trial in Northwest District Court for attempted murder and terrorizing. He is accused of running over his wife's legs outside their home on [[D p1 address|143rd Avenue NW]], then reversing.

[[D p1 name|Renner]], 33, who has gone back to her maiden name, [[D p1 name|Engstad]], testified for three hours from a wheelchair. She used to be a phlebotomist at [[D p1 employer|the Crosby clinic]]. "I was good at not hurting people," she said.

Under questioning from State's Attorney [[K p3 name|Brett Haugland]] she listed earlier occasions: a wrist in 2011, two ribs the following spring. She had told the hospital it was horses. They've never had any horses.

[[K p4 name|Marguerite Poitra]], representing [[K p2 name|Renner]], suggested that the ice in the drive had made the truck slide. "It slid me twice?" [[D p1 name|Engstad]] asked.

A neighbor, derrickhand [[K p6 name|Cody Lafontaine]], said he'd heard the horn and then "a different horn, which was her."

Deputy [[K p8 name|Eric Renner]], no relation, described the tire marks. Accident analyst [[K p7 name|Roman Bielski]] will testify today.

[[K p2 name|Renner]] has been in jail since March in lieu of $250,000 bond. Judge [[K p5 name|Delphine Iverson]] told jurors to expect the case on Friday.
