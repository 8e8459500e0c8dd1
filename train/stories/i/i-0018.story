id: i-0018
genre: news
where: CA-SK
published: 2005-01-27
title: Mistahi River Atoms bring home the B-side banner
person p1: role=bystander age=10 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=public-figure,official age=- protected=no why=public-figure
person p6: role=bystander age=71 protected=no why=adult-bystander
screen: none
note: community sport; children are named and should be

They rode all night behind the grader to get to North Battleford and they'd do it again tomorrow.

The Mistahi River Atom Blades won the B-side of the First Nations Winter Cup last weekend with a roster of nine skaters and a goalie, [[K p1 name|Trent Whitecalf]], age 10, who had never played a full game before. He stopped 38 shots in the final. "I was mostly just scared," said [[K p1 name|Trent]].

[[K p2 name|Lincoln Moosomin]] had the winner, a slapper from the blueline that went in off a Beardy's skate. [[K p4 name|Hope Moosomin]], the only girl on the team and [[K p2 name|Lincoln]]'s twin, set it up and doesn't want anyone to forget that.

Coach [[K p3 name|Vern Tootoosis]] thanked the ladies who fed the team bannock and moose stew out of the back of a van. "You can't buy that at a rink," he said. Chief [[K p5 name|Delores Paskemin]] has promised jackets.

Billets were opened up by [[K p6 name|Kokum Mary Rose Night]], 71, who slept eleven boys on her floor and says one of them still owes her a pillow.

The hope is to play the Lloydminster tournament in March if fuel money comes through.
