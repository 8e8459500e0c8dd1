id: ae0056
genre: news
where: US-AR
published: 2021-04-01
title: Quorum Court hears about 'trafficking' on Main
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=74 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
note: nothing to protect; word "trafficking" for lorries; a child speaks

"There's trafficking on Main Street day and night, and I've pictures," [[K p2 name|Estelle Dumas]], 74, told the Quorum Court on Monday, and held up log trucks.

They come off the Highway 8 cutoff at four in the morning, she said, and her dishes walk. She lives at [[K p2 address|216 N. Main]], has since 1969, and had counted 61 in one night.

Justice of the Peace [[K p1 name|Rodney Sims]] said the mill pays a fee per load and the county needs every dime. "We sold them the right to do it."

"You sold my sleep," she said.

A sixth-grader at [[K p4 school|Saline Bottom Middle]], [[K p4 name|Marcus Dumas]], 11, rose to say that he'd timed the trucks for science fair and that they went faster after the sign than before it. He took second. County Judge [[K p3 name|Pat Hollis]] asked him for the data.

The matter was tabled to May, when it's hoped the mill will send someone.
