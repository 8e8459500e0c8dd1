id: p-0005
genre: news
where: US-MS
published: 2021-09-28
title: Boy, 15, faces youth court after football game shooting hurts two
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=20 protected=no why=adult-victim
person p3: role=victim age=12 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
note: juvenile named by a man in the stands and through his mother; the injured girl is described but never named

GREENVILLE, Miss. — Two people were shot and wounded outside the visitors' gate at Friday's [[W p1 school|Harlan Creek High]] homecoming, and a 15-year-old sophomore at the school was in custody by halftime, police said.

The teenager is charged with two counts of aggravated assault. His case is in youth court, where records are closed, but [[K p4 name|Chief Reginald Sykes]] said the district attorney had asked for the file and "may well look at moving it."

[[K p2 name|Devin Pruitt]], 20, of [[K p2 address|Nelson Street]], was hit in the hip and was in stable condition on Sunday. A 12-year-old girl, [[W p3 other|a twirler with the junior band]], was grazed on the arm by a second round that had passed through a cooler. She was treated and sent home.

[[K p7 name|Carlton Mims]], who was selling boiled peanuts at the gate, said the argument was over a jacket.

"I told [[W p1 name|Jaquarius]], son, go sit down, your mama is right up yonder," [[K p7 name|Mims]] said. "He went off walking. Next I knew people were running over my table."

The boy's mother, [[W p6 name|Shonda Lomax]], a cook at [[W p6 employer|the Delta Rest nursing home]], said she brought her son to the police herself.

"He did not have a gun when he left my house. I want to know which grown man gave him one," she said.

[[K p4 name|Sykes]] said officers recovered a .380 pistol reported stolen in Leland in June. He would not say whether an adult would be charged.

Public defender [[K p5 name|Tameka Birdsong]] asked the public to slow down. "A child of 15 is not a headline, and there are things on that video which have not been reported," she said.

The detention hearing is Thursday at 1:30 p.m. [[W p1 school|Harlan Creek]] has moved its next home game to Saturday morning and will allow only clear bags.

Anyone with phone video is asked to call 662-555-0117.
