id: ae0108
genre: news
where: GB-SCT
published: 2006-09-28
title: Trawlermen in court after dockside brawl
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=27 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; fishing crew, wages, passports held by a purser at their own wish, adult fight

A quarrel about who had the passports ended with three fishermen in the harbour and one of them in hospital.

[[K p1 name|Dougal Buchan]], 33, of [[K p1 address|70 Longate]], and [[K p2 name|Arnis Ozols]], 40, of [[K p2 address|the Seamen's Mission]], pleaded guilty to assaulting their shipmate [[K p3 name|Roy Santos]], 27, at Petersmouth on the night of the Blessing.

The three had come off [[K p1 vehicle|the Golden Sheaf]] with full wages, said fiscal [[K p4 name|Jean Farquharson]]. It was [[K p3 name|Mr Santos]] whom the other two had asked to mind their documents, as he didn't drink. When the time came to go on to Aberdeen he'd left them in the ship's safe, and would not go back for them till morning. He was pushed. He can't swim.

"They went in after him, both, and I'm told that's where the ear was lost," said [[K p5 name|Sheriff Lachlan Orr]]. He fined them £600 each and noted that all were paid to the penny, were free to come and go, and were sailing together on Sunday.
