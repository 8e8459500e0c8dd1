id: aa0047
genre: social
where: AU-VIC
published: 2016-02-22
title: Sunday scanner thread: Latrobe
person p1: role=victim age=3 protected=yes why=minor-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=victim age=66 protected=no why=adult-victim
person p6: role=author age=- protected=no why=author
note: child left in car; outing by plate, daycare, cousin; private volunteer log

Posting what I hear, as always no warranty, I'm in bed with a cup of tea — [[K p4 name|Noelene Haigh]]

13:05 Grass fire Tyers Rd, two tankers. 
13:22 MVA Princes Hwy at the servo, nose to tail, no injuries. One driver, [[K p5 name|Len Petrovski]], 66, wants it noted he was stationary.
14:10 Concern for welfare, carpark of the pokies venue, Commercial Rd. Small child in locked vehicle. It's 34 outside.
14:13 Window's gone. Child out. Conscious, very hot. 3 yo male.
14:16 Vehicle is [[W p1 vehicle|a white Territory, rego 1QX-7TL, "Baby on Board" with the Baby crossed out]]. 
14:20 Person responsible coming out now. [[K p2 name|Damon Reece Whelan]], 41. Family friend, was minding him. Not happy. "I was ten minutes."
14:21 It was 70 by the ticket.
14:40 Ambo to Traralgon base, then on to the Children's. The constable told control the boy is called [[W p1 name|Archie]] and likes fire trucks so a fire truck is going to drive alongside a bit. I'm not crying.
15:02 Snr Const [[K p3 name|Tuan Bui]] taking a statement from the tab window.
16:55 Goat, Churchill. 

Comments
[[K p6 name|Deb]] — that's [[W p1 name|Archie Lund]], he's at [[W p1 school|Little Wombats]] with mine!!
[[K p4 name|Noelene]] — [[K p6 name|Deb]] love take that off.
[[K p6 name|Deb]] — everyone knows but
[[K p4 name|Noelene]] — they do now.
