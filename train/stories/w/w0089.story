id: w0089
genre: news
where: US-GA
published: 2023-09-22
title: Savannah port crane operator is honored; son, 15, is not named, twice
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: juvenile accused identified through honoured father; numbers of the crane stay D? relative W

[[K p5 name|Tallulah Greer]] for the Coastal Dispatch

Because this newspaper's calendar item and its police item appeared on facing pages on Thursday, a word.

On page 6, a crane man who caught a falling hook with his own cab, and so saved four, received the port's medal. He's [[W p2 name|Lemuel Tattnall]], of [[W p2 employer|Crane 31, Garden City berth 7]], and he gave credit to his boy, "who reads me the wind."

On page 7, a 15-year-old was taken to the youth detention center after a loaded pistol fell out of [[W p1 other|a saxophone case at the Jenkins-Beach game]]. The gun, said Police Chief [[K p3 name|Rosetta McBride]], is registered to the father, "our hero with the hook." That told it.

The charge is in Juvenile Court (petition [[W p1 id|No. 025-23J-00614]], printed by us) and the boy's name is his own. It won't be in the Dispatch. We wrote it in a headline online for nine minutes: "[[W p1 name|Micah Tattnall]]'s dad honored." I'm sorry.

Public defender [[K p4 name|Owen Bloodworth]] says that the child had carried it for a bigger kid, who paid him in sneakers.

Letters: [[K p5 email|letters@coastaldispatch.example]].
