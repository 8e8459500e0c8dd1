id: h-0015
genre: news
where: GB-WLS
published: 2010-09-16
title: Schoolboy, 13, in court over bus depot blaze
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=victim age=58 protected=no why=adult-victim
person p6: role=accused age=14 protected=yes why=juvenile-accused
note: youth court report that keeps its silence in the body and breaks it by the father's outburst, the rugby jersey, the photo caption

A THIRTEEN-YEAR-OLD boy, who cannot be named for legal reasons, admitted setting fire to three buses at a depot near Swansea because, he said, the 5.40 had driven past him.

Sitting at Neath Youth Court, District Judge [[K p2 name|Bethan Maddocks]] was told that the damage at Cwmlan garage came to £412,000. Night cleaner [[K p5 name|Ken Probert]], 58, was treated for smoke in his lungs and hasn't yet been back.

[[K p3 name|Rhodri Lyle]], defending, said that his client, [[W p1 other|who plays scrum-half in the No. 9 shirt for Cwmlan Under-14s]], had never been in trouble and had wept when he heard about [[K p5 name|Mr Probert]]. "He had been left at that stop in the rain three days running. He had a box of matches for a school project. He's thirteen. It was, in his words, like a different boy's arm."

A second boy, 14, who denies acting as a look-out, will be tried in November. He spoke only to give his name.

There was a disturbance as the first boy was given a 12-month referral order with £500 to be paid by his parents. A man in the gallery stood and shouted, "Tell them about the driver, [[W p1 name|Morgan]]! Tell them what he called you!" The district judge warned Mr [[W p4 name|Alun Treharne]] that he would be taken down if he said any more, and he sat.

[Picture: burnt-out double-deckers at Cwmlan. Inset, [[W p6 photo|Kyle Beddoe, 14]], leaving court under a coat.]
