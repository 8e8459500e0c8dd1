id: ah0050
genre: comments
where: US-AL
published: 2011-04-13
title: Letters and Web comments on "Boy, 15, held in Eufaula shooting"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=accused age=34 protected=no why=adult-accused
note: juvenile accused outed by readers, a spelling hint, his mother; shot boy recovering is W; adult who sold the gun K

EDITOR'S NOTE ([[K p7 name|Everett Tan]]): On Sunday we told of a shooting at the Lakepoint basketball courts. A 16-year-old was hit in the thigh; a 15-year-old is in juvenile custody; and [[K p8 name|Ricky Dale Hagler]], 34, of [[K p8 address|Cowikee Mill Road]], has been charged with selling the boy a pistol out of [[K p8 vehicle|a brown El Camino]]. Letters follow, trimmed. The Web comments were pulled Tuesday, and our publisher has asked that I print them as they stood, "so people see." I disagreed.

Sir: I've known Chief [[K p3 name|Lonzo Bright]] for thirty years and he's right, it's the man who sold it. A pistol for $60 and a fishing reel! Where is the outrage at [[K p8 name|Hagler]]? — [[K p4 name|Mrs. Winifred Boatwright]], Broad Street

Sir: I am the mother. They're calling my son a thug on your computer. He was jumped on Thursday, and on Friday, and nobody wrote about that. He's a Life Scout. — [[W p5 name|Cassandra Upshaw]], [[W p5 address|Chattahoochee Courts]]

WEB:

bamafan77: we all know who it was. rhymes w/ [[W p1 initials|Mavon Dupshaw]]

EufaulaGal: That's [[W p5 name|Cassandra]]'s boy?? [[W p1 name|Javon]] bags my groceries [[W p1 employer|at the Winn-D]]. He asked me about my hip.

[[K p6 name|Coach Phil Reyes]]: I sign my name. I coach the one who got shot. [[W p2 name|Trey]] is sitting up & eating. He'd tell you himself he'd been riding that kid for a month. He feels awful. Lay off of both.

bamafan77: [[K p6 name|reyes]] just wants his [[W p2 other|point guard]] back. [[W p2 name|Trey Mathison]] started it everbody knows

EufaulaGal: Chief [[K p3 name|Bright]] please close these comments!

HipReplacement: Bright side, no one died. I found a page, it's called [[W p1 url|free-javon-upshaw-15.example]] and it's got his [[W p1 photo|Scout picture]] and [[W p1 id|petition # JU-2011-114]]. It's for a lawyer. I gave $10

[[K p4 name|W. Boatwright]]: My grandson has shown me how to do this. I'd like to say to Mrs. [[W p5 name|Upshaw]] that I'm bringing a ham. And to [[K p8 name|Ricky Hagler]], whom I taught in second grade: you know better.

bamafan77: ok ma'am

THE CHIEF REPLIES: The law of Alabama shuts these files for a reason. I'd be obliged if the newspaper did so, too. The boy who was hit goes home to [[W p2 address|Barbour Creek Estates]] tomorrow, and he wants to see the other. — [[K p3 name|L. Bright]]

EDITOR: Comments are closed for good. [[K p7 name|E.T.]]
