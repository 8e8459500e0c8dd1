id: o-0061
genre: news
where: US-OK
published: 2010-06-09
title: Affidavit: stepmother, uncle charged after boy found in well house
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=accused,relative age=34 protected=decide why=identifies-protected
person p3: role=accused,relative age=39 protected=decide why=identifies-protected
person p4: role=accused age=62 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen: none
note: two accused relatives (decide) and an unrelated landlord (K); the meter reader who found him stays; boy's school nickname and the well house address are W

PAWHATTA — A stepmother and an uncle of an 8-year-old boy were charged Tuesday with child abuse after a water-meter reader found the child shut in a well house, wearing swimming goggles.

Assistant District Attorney [[K p5 name|Lila Tsosie]] filed one count of abuse by injury and one of neglect against each of [[D p2 name|Crystal Dawn Eubanks]], 34, and [[D p3 name|Jeremy Lynn Sparks]], 39. Their landlord, [[K p4 name|Orville Gantt]], 62, is charged with failing to report; an affidavit by Investigator [[K p6 name|Mike Deere]] says he "heard the kid singing in there on two occasions and figured it was a radio."

The meter reader, [[K p7 name|LaToya Prewitt]], had a route of 212 stops. At the 140th, the [[W p1 address|rock house past the Baptist camp on Buck Creek Road]], she reached for the lid and something reached back.

"He said, 'Are you the water?'" said [[K p7 name|Prewitt]]. "I told him yes I am."

The boy weighed 41 pounds. He told a nurse that he wore the goggles for spiders. He has been discharged from a hospital in Tulsa and is in the care of the state.

According to the affidavit, his father was working offshore and sent home $900 every two weeks. He, [[W p8 name|Dale Sparks]], isn't accused of anything. He got in from Port Fourchon Monday night and slept in a truck in the hospital's lot.

A teacher at [[W p1 school|Buck Creek School]], a school of 58 pupils, reported marks on the child in March and again in April. Both reports are in the state's file. "[[W p1 alias|Scooter]] is the best speller in second grade," reads the second.

[[D p3 name|Sparks]] and [[D p2 name|Eubanks]] are held in lieu of $150,000. [[K p4 name|Gantt]] was released on his own recognizance. He is 62, the judge noted, and diabetic.
