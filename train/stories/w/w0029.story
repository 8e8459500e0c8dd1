id: w0029
genre: blog
where: US-VA
published: 2018-06-20
title: The man with the clipboard: an invoice story
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; a pipe organ's sale told with "touched", "girl", "sold", addresses and invoice numbers

by [[K p2 name|Phoebe Wingate]], organ nerd — [[K p2 email|pedalpoint@staunton-blog.example]]

They sold her on a Tuesday. I had known her since I was nine, when my feet couldn't reach.

The old girl is Opus 411, a Möller, built in 1928 for the Dixie, then moved to the Methodists at [[K p3 address|Coalter Street and Frederick]]. The man who came for her had a clipboard, and touched each pipe with one gloved knuckle before he wrote. His name is [[K p1 name|Ferris Oglethorpe]] and he has hauled forty organs out of forty churches in [[K p1 vehicle|a Ryder truck with Pennsylvania plates]]. "She'll be made to sing for strangers in Ohio," he said, not unkindly.

Invoice no. [[K p1 id|0-0-7-1-3]]. Balance owed on the blower, $2,210, a debt the trustees had hidden under "flowers." [[K p3 name|Rev. Dorcas Pitt]] signed with her own fountain pen, then cried at the loading door.

City clerk [[K p4 name|Aaron Blum]] says a permit (No. [[K p4 id|BLD-18-334]]) is needed to close the street for the crane. Call [[K p4 phone|540-555-0122]].

I took one small pipe. It's in A.
