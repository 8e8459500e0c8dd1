id: ae0029
genre: news
where: US-NE
published: 2004-12-16
title: Christmas pageant goes on after furnace fails
person p1: role=bystander age=10 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=5 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
note: nothing to protect; names which are words: Hope, Joy, Angel

Mary wore a snowmobile suit. Joseph could see his breath.

The furnace at St. Wenceslaus quit at noon Sunday and the fourth and fifth grades of [[K p1 school|Wahoo Creek Catholic School]] went ahead regardless. [[K p1 name|Hope Svoboda]], 10, spoke her lines as Mary without a flaw. [[K p4 name|Duc Pham]] was a king. An angel, [[K p3 name|Joy Kavan]], 5, left the stable to sit on her father's lap and could not be got back.

There is hope of a part from Omaha by Friday, said the janitor, [[K p2 name|Emil Kavan]], who was also the lap.
